package thalweg.runtime.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.api.array.NpyArray;
import thalweg.api.array.Npz;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Interpolation;
import thalweg.api.scene.Landscape;
import thalweg.engine.surface.FilledGrid;
import thalweg.engine.surface.SurfaceStage;

/**
 * {@code landscape.npz}: x [nx], y [ny], and each metric by its name [ny, nx]; NaN = not computed.
 * Where some cells may be interpolated, evaluated [ny, nx] is 1 for those that are not, and
 * tolerance [] says how exactly the others are.
 */
final class LandscapeFormat implements Format<SurfaceStage, FilledGrid> {

  private static final String EVALUATED = "evaluated";
  private static final String TOLERANCE = "tolerance";

  @Override
  public Written write(SurfaceStage stage, FilledGrid value, RunDirectory directory)
      throws IOException {
    directory.write(RunLayout.LANDSCAPE, out -> Npz.write(out, arrays(value)));
    return new Written(List.of(RunLayout.LANDSCAPE), value.details());
  }

  private static Map<String, NpyArray> arrays(FilledGrid value) {
    Landscape landscape = value.landscape();
    int nx = landscape.x().length;
    int ny = landscape.y().length;
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    arrays.put("x", NpyArray.ofDoubles(landscape.x(), nx));
    arrays.put("y", NpyArray.ofDoubles(landscape.y(), ny));
    for (int i = 0; i < landscape.metrics().size(); i++) {
      double[] flat = flat(landscape.values()[i], nx);
      arrays.put(landscape.metrics().get(i).name(), NpyArray.ofDoubles(flat, ny, nx));
    }
    value.evaluated().ifPresent(mask -> arrays.put(EVALUATED, NpyArray.ofInts(mask, ny, nx)));
    landscape
        .interpolation()
        .map(Interpolation::tolerance)
        .ifPresent(known -> arrays.put(TOLERANCE, NpyArray.ofDoubles(new double[] {known})));
    return arrays;
  }

  @Override
  public FilledGrid read(SurfaceStage stage, StageRecord record, RunDirectory directory) {
    Map<String, NpyArray> arrays = Npz.read(directory.resolve(RunLayout.LANDSCAPE));
    double[] x = arrays.get("x").doubles();
    double[] y = arrays.get("y").doubles();
    List<Metric> metrics = stage.metrics();
    double[][][] values = new double[metrics.size()][][];
    for (int i = 0; i < values.length; i++) {
      values[i] = rows(arrays.get(metrics.get(i).name()).doubles(), y.length, x.length);
    }
    Landscape landscape = new Landscape(x, y, metrics, values, interpolation(arrays));
    return new FilledGrid(landscape, Optional.empty(), record.details());
  }

  private static Optional<Interpolation> interpolation(Map<String, NpyArray> arrays) {
    if (!arrays.containsKey(TOLERANCE)) {
      return Optional.empty();
    }
    int[] mask = arrays.get(EVALUATED).ints();
    double tolerance = arrays.get(TOLERANCE).doubles()[0];
    return Optional.of(new Interpolation(tolerance, IntStream.of(mask).sum(), mask.length));
  }

  private static double[] flat(double[][] rows, int nx) {
    double[] flat = new double[rows.length * nx];
    for (int row = 0; row < rows.length; row++) {
      System.arraycopy(rows[row], 0, flat, row * nx, nx);
    }
    return flat;
  }

  private static double[][] rows(double[] flat, int ny, int nx) {
    double[][] rows = new double[ny][];
    for (int row = 0; row < ny; row++) {
      rows[row] = Arrays.copyOfRange(flat, row * nx, (row + 1) * nx);
    }
    return rows;
  }
}
