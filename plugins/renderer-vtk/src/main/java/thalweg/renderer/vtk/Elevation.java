package thalweg.renderer.vtk;

import thalweg.api.scene.Landscape;
import thalweg.plot.landscape.LandscapeScale;
import thalweg.plot.scale.Scale;

/**
 * From losses to heights: the lowest cell of the grid lies at 0, the highest at half the geometric
 * mean of the window's sides, so that the surface can be looked at as it is, whatever the losses
 * are. True losses are in the arrays beside it.
 *
 * @param scale from losses to [0, 1]
 * @param top the height of the highest cell, in units of the plane
 */
record Elevation(Scale scale, double top) {

  static Elevation of(Landscape landscape, VtkSettings.Height height) {
    boolean logarithmic = height == VtkSettings.Height.LOG;
    double mean = Math.sqrt(extent(landscape.x()) * extent(landscape.y()));
    return new Elevation(LandscapeScale.of(landscape.loss(), logarithmic).scale(), mean / 2);
  }

  /** The height of a loss; not finite where the loss is not. */
  double of(double loss) {
    return top * scale.position(loss);
  }

  private static double extent(double[] axis) {
    return axis[axis.length - 1] - axis[0];
  }
}
