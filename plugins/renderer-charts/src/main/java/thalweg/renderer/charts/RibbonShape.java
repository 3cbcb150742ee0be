package thalweg.renderer.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import org.knowm.xchart.XYChart;
import thalweg.plot.color.OkabeIto;
import thalweg.plot.series.Ribbon;

/** The area in which a line may lie, in the pale colour of its path. */
final class RibbonShape {

  private static final int OPACITY = 46;

  private RibbonShape() {}

  /**
   * Fills it in a chart that is painted.
   *
   * @param lowest the lowest value of the chart, where edges end that have no place on its axis
   */
  static void fill(Ribbon ribbon, XYChart chart, double lowest, Graphics2D graphics) {
    Color color = new Color(OkabeIto.path(ribbon.group()));
    graphics.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), OPACITY));
    int from = 0;
    while (from < ribbon.places().length) {
      int to = from;
      while (to < ribbon.places().length && Double.isFinite(ribbon.high()[to])) {
        to++;
      }
      if (to - from > 1) {
        graphics.fill(area(ribbon, from, to, chart, lowest));
      }
      from = to + 1;
    }
  }

  private static Path2D area(Ribbon ribbon, int from, int to, XYChart chart, double lowest) {
    Path2D area = new Path2D.Double();
    for (int i = from; i < to; i++) {
      double x = chart.getScreenXFromChart(ribbon.places()[i]);
      double y = chart.getScreenYFromChart(Math.max(lowest, ribbon.high()[i]));
      if (i == from) {
        area.moveTo(x, y);
      } else {
        area.lineTo(x, y);
      }
    }
    for (int i = to - 1; i >= from; i--) {
      area.lineTo(
          chart.getScreenXFromChart(ribbon.places()[i]),
          chart.getScreenYFromChart(Math.max(lowest, ribbon.low()[i])));
    }
    area.closePath();
    return area;
  }
}
