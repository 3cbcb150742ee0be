package thalweg.renderer.figure.sheet;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Locale;
import thalweg.plot.markup.Markup;

/**
 * An SVG of one page, its width and height in millimetres. Text stays text, or becomes outlines,
 * which need no font.
 */
public final class SvgSheet implements Sheet {

  private static final double MILLIMETRES = 25.4 / 72;
  private static final double BOLD = 0.035;

  /**
   * The commands of SVG, and how many numbers follow each, by the kinds of {@link PathIterator}.
   */
  private static final String COMMANDS = "MLQCZ";

  private static final int[] NUMBERS = {2, 2, 4, 6, 0};

  private final Markup svg = new Markup();
  private final Typeface face;
  private final boolean outlines;

  /**
   * An empty page.
   *
   * @param width in points
   * @param height in points
   * @param outlines whether text becomes outlines
   */
  public SvgSheet(double width, double height, Typeface face, String title, boolean outlines) {
    this.face = face;
    this.outlines = outlines;
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        number(width * MILLIMETRES) + "mm",
        "height",
        number(height * MILLIMETRES) + "mm",
        "viewBox",
        "0 0 " + number(width) + " " + number(height),
        "font-family",
        face.family(),
        "stroke-linecap",
        "round",
        "stroke-linejoin",
        "round");
    svg.line().element("title", title).line();
  }

  /** The whole file. */
  public String svg() {
    return svg.close().line().toString();
  }

  @Override
  public void fill(Path2D outline, int color) {
    String data = data(outline);
    if (data.isEmpty()) {
      return;
    }
    if (outline.getWindingRule() == Path2D.WIND_EVEN_ODD) {
      svg.empty("path", "fill", color(color), "fill-rule", "evenodd", "d", data).line();
    } else {
      svg.empty("path", "fill", color(color), "d", data).line();
    }
  }

  @Override
  public void stroke(Path2D line, Pen pen) {
    String data = data(line);
    if (data.isEmpty()) {
      return;
    }
    svg.empty(
            "path",
            "fill",
            "none",
            "stroke",
            color(pen.color()),
            "stroke-width",
            number(pen.width()),
            "stroke-dasharray",
            pen.dash() > 0 ? number(pen.dash()) : "none",
            "d",
            data)
        .line();
  }

  @Override
  public void text(String text, double x, double y, Lettering lettering) {
    if (outlines) {
      drawn(text, x, y, lettering);
    } else {
      written(face.printable(text), x, y, lettering);
    }
  }

  private void written(String text, double x, double y, Lettering lettering) {
    String place = number(x) + " " + number(y);
    svg.element(
            "text",
            text,
            "transform",
            "translate(" + place + ")" + (lettering.upward() ? " rotate(-90)" : ""),
            "font-size",
            number(lettering.size()),
            "font-weight",
            lettering.bold() ? "bold" : "normal",
            "fill",
            color(lettering.color()),
            "text-anchor",
            lettering.align().name().toLowerCase(Locale.ROOT))
        .line();
  }

  private void drawn(String text, double x, double y, Lettering lettering) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    if (lettering.upward()) {
      place.rotate(-Math.PI / 2);
    }
    place.translate(-lettering.align().share() * face.width(text, lettering.size()), 0);
    Path2D path = face.outlines(text, lettering.size());
    path.transform(place);
    fill(path, lettering.color());
    if (lettering.bold()) {
      stroke(path, Pen.solid(lettering.color(), BOLD * lettering.size()));
    }
  }

  private static String data(Path2D path) {
    StringBuilder data = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      data.append(COMMANDS.charAt(kind));
      for (int j = 0; j < NUMBERS[kind]; j++) {
        data.append(j == 0 ? "" : " ").append(number(at[j]));
      }
    }
    return data.toString();
  }

  /** Two decimals, because a hundredth of a point cannot be printed. */
  private static String number(double value) {
    long hundredths = Math.round(value * 100);
    String text = String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
    return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
  }

  private static String color(int rgb) {
    return "#%06x".formatted(rgb);
  }
}
