package thalweg.renderer.vtk;

import java.util.ArrayList;
import java.util.List;
import thalweg.api.scene.Landscape;

/**
 * What is known at each point of a landscape, x fastest, as VTK orders points.
 *
 * @param landscape the grid
 */
record GridArrays(Landscape landscape) {

  /** The number of points. */
  int count() {
    return landscape.x().length * landscape.y().length;
  }

  /** The name of the array that is coloured first: the logarithm of the loss. */
  String colored() {
    return "log10_" + landscape.lossMetric().name();
  }

  /** The loss, its logarithm (NaN for losses that are not positive), and every other metric. */
  List<DataArray> all() {
    List<DataArray> arrays = new ArrayList<>();
    for (int metric = 0; metric < landscape.metrics().size(); metric++) {
      double[][] values = landscape.values()[metric];
      String name = landscape.metrics().get(metric).name();
      arrays.add(DataArray.scalars(name, count(), i -> at(values, i)));
      if (metric == 0) {
        arrays.add(DataArray.scalars(colored(), count(), i -> logarithm(at(values, i))));
      }
    }
    return arrays;
  }

  /** The loss at a point. */
  double loss(int point) {
    return at(landscape.loss(), point);
  }

  private double at(double[][] values, int point) {
    int columns = landscape.x().length;
    return values[point / columns][point % columns];
  }

  private static double logarithm(double loss) {
    return loss > 0 ? Math.log10(loss) : Double.NaN;
  }
}
