package thalweg.runtime.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import thalweg.api.scene.Curvature;
import thalweg.engine.view.CurvatureStage;

/** {@code curvature.csv}: the extreme eigenvalues of the Hessian at some snapshots of a path. */
final class CurvatureFormat implements Format<CurvatureStage, Curvature> {

  private static final String HEADER = "snapshot,largest_eigenvalue,smallest_eigenvalue,converged";

  @Override
  public Written write(CurvatureStage stage, Curvature curvature, RunDirectory directory)
      throws IOException {
    directory.write(file(stage), out -> write(out, curvature.points()));
    return Written.files(file(stage));
  }

  private static String file(CurvatureStage stage) {
    return RunLayout.ofRun(stage.label(), RunLayout.CURVATURE);
  }

  private static void write(OutputStream out, List<Curvature.Point> points) throws IOException {
    StringBuilder csv = new StringBuilder(HEADER).append('\n');
    for (Curvature.Point point : points) {
      csv.append(point.snapshot()).append(',').append(point.largest()).append(',');
      csv.append(point.smallest()).append(',').append(point.converged()).append('\n');
    }
    out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Curvature read(CurvatureStage stage, StageRecord record, RunDirectory directory)
      throws IOException {
    List<Curvature.Point> points =
        CsvRows.read(
            directory.resolve(file(stage)),
            HEADER,
            row ->
                new Curvature.Point(
                    Integer.parseInt(row[0]),
                    Double.parseDouble(row[1]),
                    Double.parseDouble(row[2]),
                    Boolean.parseBoolean(row[3])));
    return new Curvature(points, stage.run().stable());
  }
}
