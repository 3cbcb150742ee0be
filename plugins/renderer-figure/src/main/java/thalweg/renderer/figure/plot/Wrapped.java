package thalweg.renderer.figure.plot;

import java.util.ArrayList;
import java.util.List;
import thalweg.renderer.figure.sheet.Lettering;

/**
 * Breaks text into lines.
 *
 * @param style whose font measures
 * @param lettering of the text
 * @param width of the longest line
 */
record Wrapped(Style style, Lettering lettering, double width) {

  List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.isBlank() ? new String[0] : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || style.width(longer, lettering) <= width) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines.stream().map(one -> style.cut(one, lettering, width)).toList();
  }
}
