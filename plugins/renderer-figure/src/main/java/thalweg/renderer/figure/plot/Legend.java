package thalweg.renderer.figure.plot;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import thalweg.api.scene.Scene;
import thalweg.renderer.figure.sheet.Pen;
import thalweg.renderer.figure.sheet.Sheet;

/** What lines and marks mean, in rows across the figure. */
public final class Legend {

  private static final double SYMBOL = 15;
  private static final double GAP = 9;
  private static final double MARK = 2;
  private static final double ABOVE = 4;

  private record Entry(String text, Painter painter) {}

  private interface Painter {
    void draw(Sheet sheet, double x, double y);
  }

  private final Style style;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * A legend.
   *
   * @param plane whether the figure shows the plane, whose marks are then explained
   */
  public Legend(Scene scene, boolean plane, Style style) {
    this.style = style;
    Paths paths = new Paths(scene);
    List<String> labels = paths.labels();
    for (int group = 0; group < labels.size(); group++) {
      int color = paths.colorOf(group);
      Mark mark = Mark.of(group);
      entries.add(new Entry(labels.get(group), (sheet, x, y) -> line(sheet, x, y, color, mark)));
    }
    if (plane) {
      int color = labels.size() == 1 ? paths.colorOf(0) : 0x4d4d4d;
      entries.add(
          new Entry("start", (sheet, x, y) -> Mark.start(sheet, x + SYMBOL / 2, y, 1.4, color)));
      scene
          .landscape()
          .filter(grid -> Double.isFinite(grid.minimum().loss()))
          .ifPresent(
              grid ->
                  entries.add(
                      new Entry(
                          grid.minimum().atEdge()
                              ? "lowest cell, at the edge: no minimum"
                              : "lowest cell",
                          (sheet, x, y) ->
                              Mark.lowest(
                                  sheet, x + SYMBOL / 2, y, MARK, grid.minimum().atEdge()))));
    }
  }

  private static void line(Sheet sheet, double x, double y, int color, Mark mark) {
    Path2D line = new Path2D.Double();
    line.moveTo(x, y);
    line.lineTo(x + SYMBOL - 3, y);
    sheet.stroke(line, Pen.solid(color, 1));
    mark.draw(sheet, x + SYMBOL - 3, y, MARK, color);
  }

  /** Its height at a width. */
  public double height(double width) {
    return flow(width).rows() * style.line() + ABOVE;
  }

  /** Draws it from the top of a box. */
  public void draw(Sheet sheet, Box box) {
    List<Flow.Place> places = flow(box.width()).places();
    for (int i = 0; i < entries.size(); i++) {
      double x = box.left() + places.get(i).x();
      double y = box.top() + ABOVE + (places.get(i).row() + 0.8) * style.line();
      entries.get(i).painter().draw(sheet, x, y - 0.33 * style.size());
      sheet.text(shown(entries.get(i), box.width()), x + SYMBOL + 2, y, style.text());
    }
  }

  private String shown(Entry entry, double width) {
    return style.cut(entry.text(), style.text(), width - SYMBOL - 2);
  }

  private Flow flow(double width) {
    return Flow.of(
        entries.stream()
            .map(
                entry ->
                    Math.min(
                        width, SYMBOL + 2 + GAP + style.width(shown(entry, width), style.text())))
            .toList(),
        width);
  }
}
