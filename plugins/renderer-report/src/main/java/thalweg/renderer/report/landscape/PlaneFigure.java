package thalweg.renderer.report.landscape;

import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.svg.PlanePlot;

/**
 * The plane with all paths, as one SVG that needs no other file: over the colours of the loss, or
 * where there is no landscape, over a plain grid.
 *
 * @param scene drawn
 */
public record PlaneFigure(Scene scene) {

  private static final PlanePlot.Place PLACE = new PlanePlot.Place(78, 40, 634, 460, 618, 5);
  private static final String VIEW_BOX = "0 0 720 666";
  private static final String VIEW_BOX_WITHOUT_BAR = "0 0 720 570";

  /** Writes the SVG. */
  public void write(Markup svg) {
    PlanePlot plot = new PlanePlot(scene, PLACE, true);
    open(svg);
    plot.writeGround(svg);
    plot.writePaths(svg);
    svg.close().line();
  }

  private void open(Markup svg) {
    boolean landscape = scene.landscape().isPresent();
    svg.open(
        "svg",
        "class",
        "plane",
        "viewBox",
        landscape ? VIEW_BOX : VIEW_BOX_WITHOUT_BAR,
        "role",
        "img",
        "aria-label",
        landscape
            ? "The paths of all optimizers over the loss plane; colour is the loss."
            : "The paths of all optimizers on the plane.");
  }
}
