package thalweg.renderer.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.Scene;
import thalweg.plot.color.Rgb;
import thalweg.plot.scale.Figures;
import thalweg.renderer.figure.FigureSettings.Kind;
import thalweg.renderer.figure.plot.Box;
import thalweg.renderer.figure.plot.Legend;
import thalweg.renderer.figure.plot.Panel;
import thalweg.renderer.figure.plot.Style;
import thalweg.renderer.figure.sheet.Sheet;

/** The page: panels in rows, each with its letter and title, and the legend below. */
final class Figure {

  private static final double POINTS = 72 / 2.54;
  private static final double MARGIN = 3;
  private static final double COLUMN_GAP = 14;
  private static final double ROW_GAP = 8;
  private static final double WIDE = 12;
  private static final double LOWEST_ROW = 70;

  private final FigureSettings settings;
  private final Style style;
  private final Legend legend;
  private final int columns;
  private final List<List<Panel>> rows = new ArrayList<>();
  private final double width;

  Figure(Scene scene, Panels panels, FigureSettings settings, Style style) {
    this.settings = settings;
    this.style = style;
    this.legend = new Legend(scene, panels.kinds().contains(Kind.PLANE), style);
    this.width = POINTS * settings.width();
    int wanted = settings.columns() > 0 ? settings.columns() : settings.width() < WIDE ? 1 : 2;
    this.columns = Math.min(wanted, panels.shown().size());
    List<Panel> shown = panels.shown();
    for (int i = 0; i < shown.size(); i += columns) {
      rows.add(shown.subList(i, Math.min(i + columns, shown.size())));
    }
  }

  /** In points. */
  double width() {
    return width;
  }

  /** In points. */
  double height() {
    return settings.height().map(cm -> POINTS * cm).orElseGet(() -> fixed() + natural());
  }

  /** What does not grow with the height: titles, gaps, legend, margins. */
  private double fixed() {
    return 2 * MARGIN + legend.height(inner()) + rows.size() * head() + (rows.size() - 1) * ROW_GAP;
  }

  private double natural() {
    return rows.stream().mapToDouble(this::natural).sum();
  }

  private double natural(List<Panel> row) {
    double column = columnWidth(row.size());
    return row.stream().mapToDouble(panel -> panel.height(column)).max().orElseThrow();
  }

  /** The line of letter and title. */
  private double head() {
    return style.line() + 2;
  }

  private double inner() {
    return width - 2 * MARGIN;
  }

  /** Panels of a row that is not full are as wide as those of the others. */
  private double columnWidth(int count) {
    int across = rows.size() == 1 ? count : columns;
    return (inner() - (across - 1) * COLUMN_GAP) / across;
  }

  void draw(Sheet sheet) {
    double stretch = stretch();
    if (!settings.transparent()) {
      sheet.fill(page(), Rgb.WHITE);
    }
    double top = MARGIN;
    char letter = 'a';
    for (List<Panel> row : rows) {
      double column = columnWidth(row.size());
      double height = stretch * natural(row);
      double left = MARGIN;
      for (Panel panel : row) {
        head(sheet, panel, letter++, new Box(left, top, column, head()));
        panel.draw(sheet, new Box(left, top + head(), column, height));
        left += column + COLUMN_GAP;
      }
      top += head() + height + ROW_GAP;
    }
    legend.draw(sheet, new Box(MARGIN, top - ROW_GAP, inner(), legend.height(inner())));
  }

  private Path2D page() {
    return new Path2D.Double(new Rectangle2D.Double(0, 0, width, height()));
  }

  private double stretch() {
    double room = height() - fixed();
    double least = rows.size() * LOWEST_ROW;
    if (room < least) {
      throw new PluginException(
          "The figure is to be %s cm high, which is too little for %s: expected at least %s cm, or fewer panels, or more columns."
              .formatted(
                  Figures.significant(settings.height().orElseThrow()),
                  Figures.count(rows.size(), "row of panels", "rows of panels"),
                  Figures.plain(Math.ceil(10 * (fixed() + least) / POINTS) / 10, 1)));
    }
    return room / natural();
  }

  private void head(Sheet sheet, Panel panel, char letter, Box box) {
    double base = box.top() + 0.8 * style.line();
    double indent = 0;
    if (settings.letters()) {
      sheet.text(String.valueOf(letter), box.left(), base, style.text().inBold());
      indent = 1.3 * style.size();
    }
    String title = style.fitting(panel.titles(), style.text(), box.width() - indent);
    sheet.text(title, box.left() + indent, base, style.text());
  }
}
