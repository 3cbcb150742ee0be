package thalweg.plot.svg;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import thalweg.api.scene.Landscape;
import thalweg.plot.color.OkabeIto;
import thalweg.plot.markup.Markup;

/** Symbols of the plane, the same on it and in legends. Colours are classes of the style sheet. */
public final class Swatch {

  private Swatch() {}

  /** The class that colours a path, counted from 0. */
  public static String color(int path) {
    return "path-" + path % OkabeIto.DISTINCT_PATHS;
  }

  /** The rules of a style sheet in which those classes set the variable {@code --path}. */
  public static String colors() {
    return IntStream.range(0, OkabeIto.DISTINCT_PATHS)
        .mapToObj(path -> ".%s { --path: #%06x; }".formatted(color(path), OkabeIto.path(path)))
        .collect(Collectors.joining("\n"));
  }

  /** A short piece of a path, for tables and legends. */
  public static void path(Markup page, int path) {
    page.open(
        "svg", "class", "swatch " + color(path), "viewBox", "-14 -7 28 14", "aria-hidden", "true");
    page.empty("path", "class", "casing", "d", "M-12 0H12");
    page.empty("path", "class", "line", "d", "M-12 0H12");
    page.empty("path", "class", "shape", "d", Marker.of(path).outline());
    page.close();
  }

  /** The symbol of the lowest cell: a cross, or a hollow square for one that is no minimum. */
  public static String of(Landscape.Minimum lowest) {
    return lowest.atEdge() ? "edge" : "lowest";
  }

  /** Where a path ends: its marker around the origin. */
  static void end(Markup svg, int path) {
    svg.empty("path", "class", "end", "d", Marker.of(path).outline());
  }

  /** One of {@code start}, {@code lowest}, {@code edge} and {@code hole}, for legends. */
  public static void legend(Markup page, String symbol) {
    page.open("svg", "class", "swatch mark", "viewBox", "-14 -11 28 22", "aria-hidden", "true");
    symbol(page, symbol);
    page.close();
  }

  /** A symbol around the origin. */
  public static void symbol(Markup svg, String symbol) {
    switch (symbol) {
      case "start" -> svg.empty("circle", "class", "start", "r", "6").empty("circle", "r", "3");
      case "lowest" -> {
        svg.empty("path", "class", "cross-casing", "d", "M-6-6 6 6M-6 6 6-6");
        svg.empty("path", "class", "cross", "d", "M-6-6 6 6M-6 6 6-6");
      }
      case "edge" -> {
        svg.empty("path", "class", "cross-casing", "d", "M-6-6H6V6H-6Z");
        svg.empty("path", "class", "cross", "d", "M-6-6H6V6H-6Z");
      }
      default -> svg.empty("path", "class", "hole", "d", "M-9-8H9V8H-9Z");
    }
  }
}
