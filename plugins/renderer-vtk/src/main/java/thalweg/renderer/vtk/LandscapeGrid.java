package thalweg.renderer.vtk;

import thalweg.api.plugin.PluginException;
import thalweg.api.scene.Landscape;

/**
 * {@code landscape.vti}: the grid as it is, flat, with a value at each point.
 *
 * @param landscape the grid
 */
record LandscapeGrid(Landscape landscape) {

  /** Steps that differ by more than this share of the mean step are no rounding any more. */
  private static final double UNEVEN = 1e-6;

  /** The file. */
  VtkFile file() {
    double[] x = landscape.x();
    double[] y = landscape.y();
    String extent = "0 %d 0 %d 0 0".formatted(x.length - 1, y.length - 1);
    VtkFile file = new VtkFile("ImageData");
    file.open(
        "ImageData",
        "WholeExtent",
        extent,
        "Origin",
        x[0] + " " + y[0] + " 0",
        "Spacing",
        step(x) + " " + step(y) + " 1");
    GridArrays arrays = new GridArrays(landscape);
    file.open("Piece", "Extent", extent).open("PointData", "Scalars", arrays.colored());
    arrays.all().forEach(file::array);
    return file.close().open("CellData").close().close().close();
  }

  private static double step(double[] axis) {
    if (axis.length == 1) {
      return 1;
    }
    double step = (axis[axis.length - 1] - axis[0]) / (axis.length - 1);
    for (int i = 0; i < axis.length; i++) {
      if (Math.abs(axis[i] - axis[0] - i * step) > UNEVEN * step) {
        throw new PluginException(
            "The grid has uneven steps, expected even ones for a .vti file; use the renderer csv.");
      }
    }
    return step;
  }
}
