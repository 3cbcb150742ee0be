package thalweg.renderer.animation.plot;

import java.awt.Rectangle;
import java.util.List;
import java.util.function.ToDoubleFunction;
import thalweg.plot.scale.Scale.Tick;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.draw.Lettering.Align;

/** The legend of the colours: bands from the smallest to the largest loss, with true losses. */
public final class ColorBar {

  private static final int TICK = 4;

  private final Canvas canvas;
  private final LossColors colors;
  private final Theme theme;
  private final Type type;

  /** A bar for the colours of a plot. */
  public ColorBar(Canvas canvas, LossColors colors, Theme theme, Type type) {
    this.canvas = canvas;
    this.colors = colors;
    this.theme = theme;
    this.type = type;
  }

  private List<Tick> ticks(int length, ToDoubleFunction<Tick> extent) {
    return colors.empty() ? List.of() : SparseTicks.along(colors.scale(), length, extent);
  }

  /** The title in one line where that fits, otherwise in two. */
  private List<String> title(int room) {
    String line = String.join(" ", colors.title());
    return type.small().width(line) <= room ? List.of(line) : colors.title();
  }

  /** The height of the title above a bar that stands upright. */
  public int titleHeight(int room) {
    return (int) (1.4 * type.em()) + (title(room).size() - 1) * lineHeight();
  }

  /** The width of the title beside a bar that lies. */
  public int titleWidth(int room) {
    return title(room).stream().mapToInt(type.small()::width).max().orElseThrow();
  }

  private int lineHeight() {
    return (int) (1.25 * type.em());
  }

  /**
   * A bar with the largest loss at the top, its title above and its ticks on the right.
   *
   * @param room for the title
   */
  public void upright(Rectangle bar, int room) {
    for (int row = 0; row < bar.height; row++) {
      double position = (double) (bar.height - 1 - row) / Math.max(1, bar.height - 1);
      fill(new Rectangle(bar.x, bar.y + row, bar.width, 1), position);
    }
    canvas.frame(bar, theme.muted());
    for (Tick tick : ticks(bar.height, t -> 1.8 * type.em())) {
      double position = colors.scale().position(tick.value());
      int y = bar.y + (int) Math.round((1 - position) * (bar.height - 1));
      int x = bar.x + bar.width + 1;
      canvas.fill(new Rectangle(x, y, TICK, 1), theme.muted().index());
      int baseline = y + type.em() / 3;
      type.small().write(canvas, tick.label(), x + TICK + 3, baseline, Align.LEFT, theme.text());
    }
    List<String> title = title(room);
    int baseline = bar.y - (int) (0.7 * type.em()) - (title.size() - 1) * lineHeight();
    for (String line : title) {
      type.small().write(canvas, line, bar.x, baseline, Align.LEFT, theme.text());
      baseline += lineHeight();
    }
  }

  /**
   * A bar with the largest loss on the right, its title on its left and its ticks below.
   *
   * @param room for the title
   */
  public void lying(Rectangle bar, int room) {
    for (int column = 0; column < bar.width; column++) {
      double position = (double) column / Math.max(1, bar.width - 1);
      fill(new Rectangle(bar.x + column, bar.y, 1, bar.height), position);
    }
    canvas.frame(bar, theme.muted());
    int bottom = bar.y + bar.height + 1;
    for (Tick tick : ticks(bar.width, t -> type.small().width(t.label()) + type.em())) {
      double position = colors.scale().position(tick.value());
      int x = bar.x + (int) Math.round(position * (bar.width - 1));
      canvas.fill(new Rectangle(x, bottom, 1, TICK), theme.muted().index());
      int y = bottom + TICK + type.em();
      type.small().write(canvas, tick.label(), x, y, Align.CENTER, theme.text());
    }
    int baseline = bar.y + bar.height / 2 + type.em() / 3;
    int x = bar.x - type.em() / 2;
    for (String line : title(room)) {
      type.small().write(canvas, line, x, baseline, Align.RIGHT, theme.text());
      baseline += lineHeight();
    }
  }

  private void fill(Rectangle part, double position) {
    if (!colors.empty()) {
      canvas.fill(part, theme.band(LossColors.band(position)));
      return;
    }
    for (int y = part.y; y < part.y + part.height; y++) {
      for (int x = part.x; x < part.x + part.width; x++) {
        canvas.set(x, y, theme.hatch(x, y));
      }
    }
  }
}
