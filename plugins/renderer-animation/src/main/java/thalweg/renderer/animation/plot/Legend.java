package thalweg.renderer.animation.plot;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.draw.Lettering.Align;

/** Symbols and what they mean, in as many columns as the width allows; some rows have a value. */
public final class Legend {

  /**
   * One row.
   *
   * @param symbol painted at its left
   * @param label beside it
   * @param valued whether it keeps room for a value at its right
   */
  public record Entry(Symbol symbol, String label, boolean valued) {}

  private static final double ROW = 1.55;

  private final Canvas canvas;
  private final Rectangle area;
  private final List<Entry> entries;
  private final Theme theme;
  private final Type type;
  private final int columns;

  /** A legend that fills an area column by column; entries that do not fit are counted. */
  public Legend(Canvas canvas, Rectangle area, List<Entry> entries, Theme theme, Type type) {
    this.canvas = canvas;
    this.area = area;
    this.theme = theme;
    this.type = type;
    this.columns = columns(area.width, type);
    int room = columns * Math.max(1, area.height / rowHeight(type));
    this.entries = entries.size() <= room ? List.copyOf(entries) : shortened(entries, room);
  }

  private static List<Entry> shortened(List<Entry> entries, int room) {
    List<Entry> first = new ArrayList<>(entries.subList(0, room - 1));
    String rest = "and " + (entries.size() - room + 1) + " more";
    first.add(new Entry(Symbol.NONE, rest, false));
    return List.copyOf(first);
  }

  /** The height of so many entries in a width. */
  public static int height(int entries, int width, Type type) {
    int columns = columns(width, type);
    return (entries + columns - 1) / columns * rowHeight(type);
  }

  private static int columns(int width, Type type) {
    return Math.max(1, (int) (width / (12.5 * type.em())));
  }

  private static int rowHeight(Type type) {
    return (int) Math.round(ROW * type.em());
  }

  /** Draws symbols and labels. */
  public void draw() {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      Rectangle cell = cell(i);
      double middle = cell.y + cell.height / 2.0;
      entry.symbol().paint(canvas, cell.x + 0.8 * type.em(), middle, canvas.bounds());
      int x = cell.x + labelStart();
      int room = cell.width - labelStart() - (entry.valued() ? valueWidth() + type.em() : 2);
      String label = type.small().fit(entry.label(), room);
      type.small().write(canvas, label, x, baseline(cell), Align.LEFT, theme.text());
    }
  }

  /** Replaces the value of an entry, if the entry is shown. */
  public void value(int entry, String value) {
    if (entry >= entries.size() || !entries.get(entry).valued()) {
      return;
    }
    Rectangle cell = cell(entry);
    int right = cell.x + cell.width - (columns == 1 ? 2 : type.em());
    int left = right - valueWidth();
    canvas.fill(new Rectangle(left, cell.y, valueWidth(), cell.height), theme.white().index());
    type.small().write(canvas, value, right, baseline(cell), Align.RIGHT, theme.text());
  }

  private int labelStart() {
    return (int) (1.9 * type.em());
  }

  private int valueWidth() {
    return (int) (4.2 * type.em());
  }

  private int baseline(Rectangle cell) {
    return cell.y + cell.height / 2 + (int) Math.round(0.36 * type.em());
  }

  private Rectangle cell(int entry) {
    int rows = (entries.size() + columns - 1) / columns;
    int width = area.width / columns;
    int height = rowHeight(type);
    return new Rectangle(
        area.x + entry / rows * width, area.y + entry % rows * height, width, height);
  }
}
