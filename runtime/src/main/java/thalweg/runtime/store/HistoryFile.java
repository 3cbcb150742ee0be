package thalweg.runtime.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import thalweg.api.geometry.Coordinates;
import thalweg.api.scene.PathPoint;
import thalweg.api.trajectory.Trajectory;

/**
 * {@code history.csv}: for people, all that is known of a path's snapshots in one table. Written
 * with the projection and never read back.
 */
final class HistoryFile {

  private static final String COLUMNS = ",x,y,plane_loss,residual,residual_fraction";

  private HistoryFile() {}

  static void write(OutputStream out, Trajectory path, List<PathPoint> points) throws IOException {
    StringBuilder csv = new StringBuilder();
    csv.append(SnapshotsFile.header(path.snapshot(0).measures().metrics()));
    csv.append(COLUMNS).append('\n');
    for (int i = 0; i < points.size(); i++) {
      csv.append(SnapshotsFile.row(path.snapshot(i))).append(columns(points.get(i))).append('\n');
    }
    out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String columns(PathPoint point) {
    Coordinates at = point.at();
    return ",%s,%s,%s,%s,%s"
        .formatted(at.x(), at.y(), point.planeLoss(), at.residual(), at.residualFraction());
  }
}
