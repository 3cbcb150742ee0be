package thalweg.renderer.animation.plot;

import java.awt.Rectangle;
import java.util.Optional;
import thalweg.api.scene.Scene;
import thalweg.plot.landscape.PlaneWindow;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Canvas;

/**
 * What paths are drawn on: contours of the loss where there is a landscape, otherwise bare paper
 * around the paths.
 *
 * @param scene whose plane it is
 * @param colors of the losses; empty where there is no landscape
 * @param theme colours
 */
public record PlaneGround(Scene scene, Optional<LossColors> colors, Theme theme) {

  /** The paper beside the paths, as a share of their extent. */
  private static final double MARGIN = 0.12;

  /** Whether there is no loss to show. */
  public boolean bare() {
    return scene.landscape().isEmpty();
  }

  /** The area that shows the whole ground in a rectangle. */
  public PlotArea area(Rectangle bounds) {
    return scene
        .landscape()
        .map(landscape -> ContourPlot.area(landscape, bounds))
        .orElseGet(() -> paper(bounds));
  }

  private PlotArea paper(Rectangle bounds) {
    PlaneWindow window = PlaneWindow.around(scene.paths(), MARGIN);
    return new PlotArea(bounds, window.x(), window.y());
  }

  /**
   * Fills a rectangle of the canvas with contours, if there are any.
   *
   * @param lines the most iso-lines to draw
   */
  public void paint(Canvas canvas, Rectangle bounds, int lines) {
    scene
        .landscape()
        .ifPresent(
            landscape ->
                new ContourPlot(landscape, colors.orElseThrow(), theme)
                    .paint(canvas, bounds, lines));
  }
}
