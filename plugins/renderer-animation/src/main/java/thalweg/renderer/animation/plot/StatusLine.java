package thalweg.renderer.animation.plot;

import java.awt.Rectangle;
import java.util.List;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.draw.Lettering.Align;

/** Labelled values that change from frame to frame, each in a place of its own. */
public final class StatusLine {

  /**
   * One value.
   *
   * @param label before it
   * @param widest a text as wide as any value to come
   */
  public record Field(String label, String widest) {}

  private final Canvas canvas;
  private final int baseline;
  private final Theme theme;
  private final Type type;
  private final int[] starts;
  private final int[] widths;

  /** A line that starts at x; fields that do not fit before {@code right} are left out. */
  public StatusLine(
      Canvas canvas, int x, int right, int baseline, List<Field> fields, Theme theme, Type type) {
    this.canvas = canvas;
    this.baseline = baseline;
    this.theme = theme;
    this.type = type;
    this.starts = new int[fields.size()];
    this.widths = new int[fields.size()];
    int place = x;
    for (int i = 0; i < starts.length; i++) {
      Field field = fields.get(i);
      int start = place + type.body().width(field.label() + " ");
      int width = type.body().width(field.widest());
      if (start + width > right) {
        break;
      }
      type.body().write(canvas, field.label(), place, baseline, Align.LEFT, theme.muted());
      starts[i] = start;
      widths[i] = width;
      place = start + width + type.em();
    }
  }

  /** Replaces the values. */
  public void show(List<String> values) {
    for (int i = 0; i < starts.length; i++) {
      if (widths[i] > 0) {
        int top = baseline - (int) (1.1 * type.em());
        int height = (int) (1.5 * type.em());
        Rectangle box = new Rectangle(starts[i], top, widths[i] + 4, height);
        canvas.fill(box, theme.white().index());
        type.body().write(canvas, values.get(i), starts[i], baseline, Align.LEFT, theme.text());
      }
    }
  }
}
