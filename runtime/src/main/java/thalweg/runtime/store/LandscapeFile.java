package thalweg.runtime.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import thalweg.api.array.NpyArray;
import thalweg.api.array.Npz;
import thalweg.api.scene.Landscape;

/**
 * {@code landscape.npz}: x [nx], y [ny], loss and accuracy [ny, nx]; NaN = not computed. Where some
 * cells may be interpolated, evaluated [ny, nx] is 1 for those that are not.
 */
public final class LandscapeFile {

  /** Its name in the run directory. */
  public static final String FILE = "landscape.npz";

  private LandscapeFile() {}

  /**
   * Writes the arrays.
   *
   * @param evaluated [ny · nx], left out where no cell was interpolated
   */
  public static void write(OutputStream out, Landscape landscape, Optional<int[]> evaluated)
      throws IOException {
    int nx = landscape.x().length;
    int ny = landscape.y().length;
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    arrays.put("x", NpyArray.ofDoubles(landscape.x(), nx));
    arrays.put("y", NpyArray.ofDoubles(landscape.y(), ny));
    arrays.put("loss", NpyArray.ofDoubles(flat(landscape.loss()), ny, nx));
    arrays.put("accuracy", NpyArray.ofDoubles(flat(landscape.accuracy()), ny, nx));
    evaluated.ifPresent(mask -> arrays.put("evaluated", NpyArray.ofInts(mask, ny, nx)));
    Npz.write(out, arrays);
  }

  /** Reads the arrays. */
  public static Landscape read(Path file) {
    Map<String, NpyArray> arrays = Npz.read(file);
    double[] x = arrays.get("x").doubles();
    double[] y = arrays.get("y").doubles();
    return new Landscape(
        x,
        y,
        rows(arrays.get("loss").doubles(), y.length, x.length),
        rows(arrays.get("accuracy").doubles(), y.length, x.length));
  }

  private static double[] flat(double[][] rows) {
    return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
  }

  private static double[][] rows(double[] flat, int ny, int nx) {
    double[][] rows = new double[ny][];
    for (int row = 0; row < ny; row++) {
      rows[row] = Arrays.copyOfRange(flat, row * nx, (row + 1) * nx);
    }
    return rows;
  }
}
