package thalweg.renderer.animation.plot;

import java.awt.Rectangle;
import java.util.List;
import thalweg.plot.scale.Scale.Tick;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.draw.Lettering;
import thalweg.renderer.animation.draw.Lettering.Align;

/** The frame, ticks and labels around a plot. */
public final class Axes {

  private static final int TICK = 4;

  private final Canvas canvas;
  private final PlotArea area;
  private final Theme theme;
  private final Type type;

  /** Axes of one plot. */
  public Axes(Canvas canvas, PlotArea area, Theme theme, Type type) {
    this.canvas = canvas;
    this.area = area;
    this.theme = theme;
    this.type = type;
  }

  /** The room that labelled axes need to the left of a plot. */
  public static int left(Type type) {
    return (int) (5.2 * type.em());
  }

  /** The room that labelled axes need below a plot. */
  public static int below(Type type) {
    return (int) (3.1 * type.em());
  }

  /** Draws a pale line across the plot at each tick, for a ground that has no colours. */
  public Axes grid() {
    Rectangle box = area.bounds();
    for (Tick tick : ticksBelow()) {
      int x = (int) area.toPixelX(tick.value());
      canvas.fill(new Rectangle(x, box.y, 1, box.height), theme.pale());
    }
    for (Tick tick : ticksOnTheLeft()) {
      int y = (int) area.toPixelY(tick.value());
      canvas.fill(new Rectangle(box.x, y, box.width, 1), theme.pale());
    }
    return this;
  }

  private List<Tick> ticksBelow() {
    return SparseTicks.along(
        area.x(), area.bounds().width, t -> type.small().width(t.label()) + 1.5 * type.em());
  }

  private List<Tick> ticksOnTheLeft() {
    return SparseTicks.along(area.y(), area.bounds().height, t -> 2.4 * type.em());
  }

  /** Draws the frame. */
  public Axes frame() {
    canvas.frame(area.bounds(), theme.muted());
    return this;
  }

  /**
   * Draws ticks and the label below.
   *
   * @param wordings of the label, the first that fits is taken
   */
  public Axes horizontal(List<String> wordings) {
    Rectangle box = area.bounds();
    int bottom = box.y + box.height + 1;
    Lettering small = type.small();
    for (Tick tick : ticksBelow()) {
      int x = (int) area.toPixelX(tick.value());
      canvas.fill(new Rectangle(x, bottom, 1, TICK), theme.muted().index());
      int y = bottom + TICK + type.em();
      small.write(canvas, tick.label(), x, y, Align.CENTER, theme.text());
    }
    String label = type.body().fit(wordings, box.width + type.em());
    int y = bottom + TICK + (int) (2.45 * type.em());
    type.body().write(canvas, label, box.x + box.width / 2, y, Align.CENTER, theme.text());
    return this;
  }

  /**
   * Draws ticks and the label on the left.
   *
   * @param wordings of the label, the first that fits is taken
   */
  public Axes vertical(List<String> wordings) {
    Rectangle box = area.bounds();
    Lettering small = type.small();
    for (Tick tick : ticksOnTheLeft()) {
      int y = (int) area.toPixelY(tick.value());
      canvas.fill(new Rectangle(box.x - 1 - TICK, y, TICK, 1), theme.muted().index());
      int x = box.x - TICK - type.em() / 3;
      small.write(canvas, tick.label(), x, y + type.em() / 3, Align.RIGHT, theme.text());
    }
    String label = type.body().fit(wordings, box.height + type.em());
    int x = box.x - left(type) + type.em();
    type.body().writeUpwards(canvas, label, x, box.y + box.height / 2, theme.text());
    return this;
  }
}
