package thalweg.renderer.animation.plot;

import java.awt.Rectangle;
import java.util.List;
import thalweg.plot.scale.Figures;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.draw.Lettering.Align;

/** The legend of the shades: one strip per class, from a mere guess to certainty. */
public final class ShadeBar {

  private final Canvas canvas;
  private final int classes;
  private final Theme theme;
  private final Type type;

  /** A bar for so many classes. */
  public ShadeBar(Canvas canvas, int classes, Theme theme, Type type) {
    this.canvas = canvas;
    this.classes = classes;
    this.theme = theme;
    this.type = type;
  }

  /** The title in ever fewer words. */
  public static List<String> titles() {
    return List.of("probability of the predicted class", "predicted probability", "probability");
  }

  /** Draws the strips and, below them, the probabilities at their ends. */
  public void draw(Rectangle bar) {
    int shown = Math.max(1, Math.min(classes, bar.height / 3));
    for (int c = 0; c < shown; c++) {
      int top = bar.y + c * bar.height / shown;
      int bottom = bar.y + (c + 1) * bar.height / shown;
      for (int shade = 0; shade < theme.shades(); shade++) {
        int left = bar.x + shade * bar.width / theme.shades();
        int right = bar.x + (shade + 1) * bar.width / theme.shades();
        Rectangle cell = new Rectangle(left, top, right - left, bottom - top);
        canvas.fill(cell, theme.shade(c, shade));
      }
    }
    canvas.frame(bar, theme.muted());
    int y = bar.y + bar.height + 5 + type.em();
    String chance = Figures.percent(1.0 / classes, 0);
    type.small().write(canvas, chance, bar.x, y, Align.LEFT, theme.text());
    String certain = Figures.percent(1, 0);
    type.small().write(canvas, certain, bar.x + bar.width, y, Align.RIGHT, theme.text());
  }
}
