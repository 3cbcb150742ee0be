package thalweg.renderer.vtk;

import java.util.List;
import thalweg.api.scene.Landscape;

/**
 * What is known at each point of a landscape, x fastest, as VTK orders points.
 *
 * @param landscape the grid
 */
record GridArrays(Landscape landscape) {

  /** The array that is coloured first. */
  static final String COLORED = "log10_loss";

  /** The number of points. */
  int count() {
    return landscape.x().length * landscape.y().length;
  }

  /** Loss, its logarithm (NaN for losses that are not positive) and accuracy. */
  List<DataArray> all() {
    return List.of(
        DataArray.scalars("loss", count(), i -> at(landscape.loss(), i)),
        DataArray.scalars(COLORED, count(), i -> logarithm(at(landscape.loss(), i))),
        DataArray.scalars("accuracy", count(), i -> at(landscape.accuracy(), i)));
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
