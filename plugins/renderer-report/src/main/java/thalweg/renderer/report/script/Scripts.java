package thalweg.renderer.report.script;

import java.util.List;
import java.util.Map;
import thalweg.plot.markup.Template;

/**
 * The end of the page: what the scripts draw, the modules, and a first script that makes ES modules
 * of them ({@code boot.js}). The texts of scripts stand in HTML as they are; none may hold what
 * would end its element, which {@code ScriptsTest} checks.
 */
public final class Scripts {

  /** Our own, in the order of the story that they tell. */
  static final List<String> MODULES =
      List.of(
          "main.js",
          "data.js",
          "state.js",
          "scale.js",
          "grid.js",
          "isolines.js",
          "format.js",
          "theme.js",
          "tooltip.js",
          "choices.js",
          "timeline.js",
          "readout.js",
          "cursors.js",
          "copy.js",
          "colorbar.js",
          "canvas.js",
          "plot.js",
          "contour.js",
          "regions.js",
          "terrain.js",
          "tube.js",
          "spacepath.js",
          "box.js",
          "camera.js",
          "viewpoint.js",
          "surface.js");

  /** Those of three.js (MIT), by the names under which they are imported. */
  static final Map<String, String> LIBRARY =
      Map.of(
          "three", "three/three.module.min.js",
          "report/three.core.min.js", "three/three.core.min.js",
          "three/addons/controls/OrbitControls.js", "three/OrbitControls.js");

  private Scripts() {}

  /** Markup for the end of the body. */
  public static String markup(String scene) {
    StringBuilder out = new StringBuilder();
    out.append("<script type=\"application/json\" id=\"scene\">").append(scene);
    out.append("</script>\n");
    LIBRARY.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(library -> module(out, library.getKey(), library.getValue()));
    MODULES.forEach(name -> module(out, "report/" + name, name));
    out.append("<script>\n").append(text("boot.js")).append("</script>\n");
    return out.toString();
  }

  private static void module(StringBuilder out, String name, String resource) {
    out.append("<script type=\"text/plain\" data-module=\"").append(name).append("\">\n");
    out.append(text(resource)).append("</script>\n");
  }

  /** The licence of three.js. */
  public static String licence() {
    return text("three/LICENSE");
  }

  static String text(String resource) {
    return Template.text(Scripts.class, resource);
  }
}
