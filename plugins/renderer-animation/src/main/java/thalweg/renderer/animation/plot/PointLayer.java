package thalweg.renderer.animation.plot;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import thalweg.api.data.Examples;
import thalweg.renderer.animation.color.Ink;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Shape;

/**
 * The data points of a panel, worked out once: which ink covers which pixel how much, in order.
 * Immutable.
 */
final class PointLayer {

  private record Dab(int place, Ink ink, int coverage) {}

  private final Dab[] dabs;

  private PointLayer(
      int rows,
      PlotArea area,
      IntToDoubleFunction horizontal,
      IntToDoubleFunction vertical,
      IntFunction<Ink> ink,
      Ink casing,
      double size) {
    List<Dab> all = new ArrayList<>();
    double radius = size * radius(rows);
    for (int row = 0; row < rows; row++) {
      double x = area.toPixelX(horizontal.applyAsDouble(row));
      double y = area.toPixelY(vertical.applyAsDouble(row));
      add(all, area, new Shape.Disc(x, y, radius + 0.9), casing);
      add(all, area, new Shape.Disc(x, y, radius), ink.apply(row));
    }
    this.dabs = visible(all, area.bounds().width * area.bounds().height);
  }

  /**
   * Points at two features, in the colours of their classes.
   *
   * @param area whose bounds start at (0, 0)
   */
  static PointLayer ofClasses(Examples data, PlotArea area, Theme theme, double size) {
    return new PointLayer(
        data.rows(),
        area,
        row -> data.input(row, 0),
        row -> data.input(row, 1),
        row -> theme.classOf(data.label(row)),
        theme.white(),
        size);
  }

  /**
   * Points at one feature and the number that goes with it, in grey.
   *
   * @param area whose bounds start at (0, 0)
   */
  static PointLayer ofValues(Examples data, PlotArea area, Theme theme, double size) {
    return new PointLayer(
        data.rows(),
        area,
        row -> data.input(row, 0),
        row -> data.value(row, 0),
        row -> theme.muted(),
        theme.white(),
        size);
  }

  /** Many points are small ones. */
  private static double radius(int rows) {
    return Math.max(1.2, Math.min(3.6, 3.6 * Math.pow(300.0 / rows, 0.3)));
  }

  private static void add(List<Dab> all, PlotArea area, Shape shape, Ink ink) {
    Rectangle box = shape.bounds().intersection(area.bounds());
    for (int y = box.y; y < box.y + box.height; y++) {
      for (int x = box.x; x < box.x + box.width; x++) {
        int coverage = Ink.coverage(0.5 - shape.distance(x + 0.5, y + 0.5));
        if (coverage > 0) {
          all.add(new Dab(y * area.bounds().width + x, ink, coverage));
        }
      }
    }
  }

  /** Leaves out what later points hide. */
  private static Dab[] visible(List<Dab> all, int pixels) {
    boolean[] hidden = new boolean[pixels];
    Dab[] kept = new Dab[all.size()];
    int first = kept.length;
    for (int i = kept.length - 1; i >= 0; i--) {
      Dab dab = all.get(i);
      if (!hidden[dab.place]) {
        hidden[dab.place] = dab.coverage == Ink.FULL;
        kept[--first] = dab;
      }
    }
    return Arrays.copyOfRange(kept, first, kept.length);
  }

  /** Paints all points over the pixels of a panel. */
  void paint(byte[] pixels) {
    for (Dab dab : dabs) {
      pixels[dab.place] = dab.ink.over(pixels[dab.place], dab.coverage);
    }
  }
}
