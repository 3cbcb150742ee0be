package thalweg.renderer.vtk;

import java.util.function.DoubleUnaryOperator;
import thalweg.api.scene.Landscape;
import thalweg.plot.landscape.LandscapeScale;
import thalweg.plot.scale.Scale;

/**
 * From losses to heights: the lowest cell of the grid lies at 0, the highest at half the geometric
 * mean of the window's sides, so that the surface can be looked at as it is, whatever the losses
 * are. True losses are in the arrays beside it.
 *
 * @param heights from losses to heights, in units of the plane
 */
record Elevation(DoubleUnaryOperator heights) {

  static Elevation of(Landscape landscape, VtkSettings.Height height) {
    boolean logarithmic = height == VtkSettings.Height.LOG;
    double top = Math.sqrt(extent(landscape.x()) * extent(landscape.y())) / 2;
    Scale scale = LandscapeScale.of(landscape, logarithmic).scale();
    return new Elevation(loss -> top * scale.position(loss));
  }

  /** Everything lies at 0, as where there is no landscape to rise from. */
  static Elevation flat() {
    return new Elevation(loss -> 0);
  }

  /** The height of a loss; on a landscape not finite where the loss is not. */
  double of(double loss) {
    return heights.applyAsDouble(loss);
  }

  private static double extent(double[] axis) {
    return axis[axis.length - 1] - axis[0];
  }
}
