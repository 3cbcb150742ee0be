package thalweg.renderer.figure.plot;

import java.util.List;
import thalweg.renderer.figure.sheet.Sheet;

/**
 * Equal plots in rows and columns, as large as there is room for, with a line of text above each.
 *
 * @param style of text
 * @param count how many
 * @param shape height ÷ width of each
 */
record Tiles(Style style, int count, double shape) {

  private static final double GAP = 5;
  private static final int MOST_ACROSS = 4;

  /** Draws one of them into its box. */
  interface Painter {
    void draw(Sheet sheet, Box box, int tile);
  }

  /** The height of tiles that fill a width in as many columns as they have. */
  double height(double width) {
    int rows = rows(MOST_ACROSS);
    int columns = (count + rows - 1) / rows;
    return rows * (shape * width(columns, width) + style.line()) + (rows - 1) * GAP;
  }

  /** Draws all of them, and returns where they end. */
  double draw(Sheet sheet, Box box, List<String> labels, Painter painter) {
    int columns = columns(box);
    double width = size(columns, box);
    double height = shape * width;
    for (int tile = 0; tile < count; tile++) {
      double left = box.left() + tile % columns * (width + GAP);
      double top = box.top() + tile / columns * (height + style.line() + GAP);
      String label = style.cut(labels.get(tile), style.small(), width);
      sheet.text(label, left, top + 0.8 * style.line(), style.small());
      painter.draw(sheet, new Box(left, top + style.line(), width, height), tile);
    }
    int rows = rows(columns);
    return box.top() + rows * (height + style.line()) + (rows - 1) * GAP;
  }

  private int columns(Box box) {
    int best = 1;
    for (int columns = 2; columns <= count; columns++) {
      best = size(columns, box) > size(best, box) ? columns : best;
    }
    return best;
  }

  private double size(int columns, Box box) {
    int rows = rows(columns);
    double high = (box.height() - (rows - 1) * GAP) / rows - style.line();
    return Math.max(1, Math.min(width(columns, box.width()), high / shape));
  }

  private static double width(int columns, double width) {
    return (width - (columns - 1) * GAP) / columns;
  }

  private int rows(int columns) {
    return (count + columns - 1) / columns;
  }
}
