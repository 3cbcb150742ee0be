package thalweg.runtime.descriptor;

import java.util.List;
import java.util.Optional;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.Setting;
import thalweg.engine.surface.Window;
import thalweg.engine.view.ViewRequest;

/** Where and how finely the loss is evaluated over the plane. */
public record LandscapeSettings(
    @Setting(value = "grid points along each axis", byDefault = "100", min = 2, max = 10_000)
        int resolution,
    @Setting(
            value = "free space around the paths, as a share of their extent on each side",
            byDefault = "0.3",
            min = 0,
            max = 100)
        double margin,
    @Setting(
            value = "the window itself: [smallest x, largest x, smallest y, largest y]; [] fits it",
            byDefault = "[]",
            maxSize = 4)
        List<Double> window,
    @Setting(value = "whether both axes have one scale", byDefault = "false") boolean squareCells,
    @Setting(
            value =
                "error of interpolated losses, as a share of the logarithmic scale; 0 evaluates all",
            byDefault = "0",
            min = 0,
            max = 1)
        double tolerance,
    @Setting(
            value =
                "how often the margin may double at sides where the lowest cell lies on the edge; 0"
                    + " keeps it, and so does a window",
            byDefault = "2",
            min = 0,
            max = 8)
        int grow) {

  /** Checks the window. */
  public LandscapeSettings {
    if (!window.isEmpty()) {
      if (window.size() != 4) {
        throw new PluginException(
            "a window has four numbers, [smallest x, largest x, smallest y, largest y], found "
                + window.size()
                + ".");
      }
      if (window.get(0) >= window.get(1) || window.get(2) >= window.get(3)) {
        throw new PluginException(
            "the window " + window + " is empty, expected each largest above its smallest.");
      }
    }
  }

  /**
   * What is to be measured of a plane.
   *
   * @param curvature snapshots of each path whose curvature is found
   */
  ViewRequest view(int curvature) {
    Optional<Window> fixed =
        window.isEmpty()
            ? Optional.empty()
            : Optional.of(new Window(window.get(0), window.get(1), window.get(2), window.get(3)));
    return new ViewRequest(fixed, margin, squareCells, resolution, tolerance, curvature, grow);
  }
}
