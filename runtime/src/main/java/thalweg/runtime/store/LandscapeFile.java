package thalweg.runtime.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.api.array.NpyArray;
import thalweg.api.array.Npz;
import thalweg.api.scene.Interpolation;
import thalweg.api.scene.Landscape;

/**
 * {@code landscape.npz}: x [nx], y [ny], loss and accuracy [ny, nx]; NaN = not computed. Where some
 * cells may be interpolated, evaluated [ny, nx] is 1 for those that are not, and tolerance [] says
 * how exactly the others are.
 */
public final class LandscapeFile {

  /** Its name in the run directory. */
  public static final String FILE = "landscape.npz";

  private static final String EVALUATED = "evaluated";
  private static final String TOLERANCE = "tolerance";

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
    evaluated.ifPresent(mask -> arrays.put(EVALUATED, NpyArray.ofInts(mask, ny, nx)));
    landscape
        .interpolation()
        .map(Interpolation::tolerance)
        .ifPresent(value -> arrays.put(TOLERANCE, NpyArray.ofDoubles(new double[] {value})));
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
        rows(arrays.get("accuracy").doubles(), y.length, x.length),
        interpolation(arrays));
  }

  private static Optional<Interpolation> interpolation(Map<String, NpyArray> arrays) {
    if (!arrays.containsKey(TOLERANCE)) {
      return Optional.empty();
    }
    int[] mask = arrays.get(EVALUATED).ints();
    double tolerance = arrays.get(TOLERANCE).doubles()[0];
    return Optional.of(new Interpolation(tolerance, IntStream.of(mask).sum(), mask.length));
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
