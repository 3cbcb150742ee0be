package thalweg.renderer.report.landscape;

import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.svg.Marker;
import thalweg.plot.svg.Swatch;
import thalweg.renderer.report.data.Siblings;

/**
 * The piece of a path that stands for it in tables: with the colour and marker of its optimizer,
 * and for one of several seeds long enough to show its dashes.
 */
public final class PathSwatch {

  /** As many dashes are told apart; {@code dash.js} has the same. */
  private static final int PATTERNS = 4;

  private PathSwatch() {}

  /** Writes the swatch of a path, counted from 0. */
  public static void write(Markup page, Scene scene, int path) {
    int group = scene.groupOf(path);
    if (Siblings.any(scene, path)) {
      seed(page, group, Siblings.before(scene, path) % PATTERNS);
    } else {
      Swatch.path(page, group);
    }
  }

  private static void seed(Markup page, int group, int member) {
    String look = "swatch seed seed-" + (member + 1) + " " + Swatch.color(group);
    page.open("svg", "class", look, "viewBox", "-28 -7 56 14", "aria-hidden", "true");
    page.empty("path", "class", "casing", "d", "M-26 0H26");
    page.empty("path", "class", "line", "d", "M-26 0H26");
    page.empty("path", "class", "shape", "d", Marker.of(group).outline());
    page.close();
  }
}
