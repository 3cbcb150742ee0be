package thalweg.renderer.animation.plot;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import thalweg.api.data.Examples;
import thalweg.renderer.animation.color.Ink;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Shape;

/**
 * The data points of a decision plot, worked out once: which ink covers which pixel how much, in
 * order. Immutable.
 */
final class PointLayer {

  private record Dab(int place, Ink ink, int coverage) {}

  private final Dab[] dabs;

  /**
   * The points of a data set with two features.
   *
   * @param area whose bounds start at (0, 0)
   */
  PointLayer(Examples data, PlotArea area, Theme theme, double size) {
    List<Dab> all = new ArrayList<>();
    double radius = size * radius(data.rows());
    for (int row = 0; row < data.rows(); row++) {
      double x = area.toPixelX(data.input(row, 0));
      double y = area.toPixelY(data.input(row, 1));
      add(all, area, new Shape.Disc(x, y, radius + 0.9), theme.white());
      add(all, area, new Shape.Disc(x, y, radius), theme.classOf(data.label(row)));
    }
    this.dabs = visible(all, area.bounds().width * area.bounds().height);
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

  /** Paints all points over regions of the same size. */
  void paint(byte[] pixels) {
    for (Dab dab : dabs) {
      pixels[dab.place] = dab.ink.over(pixels[dab.place], dab.coverage);
    }
  }
}
