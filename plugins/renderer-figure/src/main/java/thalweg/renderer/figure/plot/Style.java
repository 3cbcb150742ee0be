package thalweg.renderer.figure.plot;

import java.util.List;
import thalweg.plot.color.Colormap;
import thalweg.renderer.figure.sheet.Lettering;
import thalweg.renderer.figure.sheet.Pen;
import thalweg.renderer.figure.sheet.Typeface;

/**
 * How a figure looks. Lengths are in points.
 *
 * @param face its font
 * @param size of its text
 * @param colors of losses
 */
public record Style(Typeface face, double size, Colormap colors) {

  private static final int BLACK = 0x111111;
  private static final int GREY = 0x4d4d4d;

  /** Nothing is smaller: few journals take less. */
  private static final double SMALLEST = 6;

  /** The width of thin lines: none is thinner. */
  public static final double HAIR = 0.5;

  /** Text of titles and legends. */
  public Lettering text() {
    return Lettering.of(size, BLACK);
  }

  /** Text of ticks and remarks. */
  public Lettering small() {
    return Lettering.of(Math.max(SMALLEST, size - 1), GREY);
  }

  /** The distance between base lines. */
  public double line() {
    return 1.3 * size;
  }

  /** The pen of axes. */
  public static Pen frame() {
    return Pen.solid(GREY, HAIR);
  }

  /** The width of a text. */
  public double width(String text, Lettering lettering) {
    return face.width(text, lettering.size());
  }

  /** The first of several wordings that there is room for, or the last, cut. */
  public String fitting(List<String> wordings, Lettering lettering, double room) {
    return wordings.stream()
        .filter(wording -> width(wording, lettering) <= room)
        .findFirst()
        .orElseGet(() -> cut(wordings.get(wordings.size() - 1), lettering, room));
  }

  /** A text that is cut to a width, with an ellipsis where something is missing. */
  public String cut(String text, Lettering lettering, double width) {
    String shown = text;
    for (int length = text.length(); length > 1 && width(shown, lettering) > width; length--) {
      shown = text.substring(0, length - 1).stripTrailing() + "…";
    }
    return shown;
  }
}
