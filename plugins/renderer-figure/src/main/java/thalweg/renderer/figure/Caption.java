package thalweg.renderer.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import thalweg.api.scene.Scene;
import thalweg.plot.scale.Figures;
import thalweg.renderer.figure.FigureSettings.Format;
import thalweg.renderer.figure.FigureSettings.Kind;
import thalweg.renderer.figure.plot.Evidence;
import thalweg.renderer.figure.plot.Panel;

/**
 * What to put into a paper: the lines that include the figure, and a caption to start from.
 *
 * @param scene drawn
 * @param panels of the figure
 * @param settings of the figure
 */
record Caption(Scene scene, Panels panels, FigureSettings settings) {

  /** The whole file. */
  String latex() {
    StringBuilder latex =
        new StringBuilder("% Written by Thalweg; needs \\usepackage{graphicx}.\n");
    for (Kind kind : panels.missing()) {
      latex.append("%% Without the panel '%s': %s.\n".formatted(name(kind), reason(kind)));
    }
    String starred = settings.width() > 12 ? "*" : "";
    latex.append("\\begin{figure").append(starred).append("}\n  \\centering\n");
    String include = settings.formats().contains(Format.PDF) ? "figure.pdf" : "figure";
    latex.append("  \\includegraphics[width=%scm]{%s}\n".formatted(plain(), include));
    latex.append("  \\caption{").append(caption()).append("}\n");
    latex.append("  \\label{fig:thalweg}\n\\end{figure").append(starred).append("}\n");
    return latex.toString();
  }

  private String plain() {
    return Figures.plain(settings.width(), 2).replaceFirst("\\.?0+$", "");
  }

  private String caption() {
    List<Panel> shown = panels.shown();
    String parts =
        IntStream.range(0, shown.size())
            .mapToObj(
                i ->
                    (settings.letters() ? "\\textbf{" + (char) ('a' + i) + "}~" : "")
                        + escape(sentence(shown.get(i))))
            .collect(Collectors.joining(" "));
    String first = escape(scene.title() + " (" + scene.subtitle() + ").");
    return (first + " " + parts + " " + escape(Evidence.of(scene))).strip();
  }

  private static String sentence(Panel panel) {
    return (panel.titles().get(0) + ". " + panel.remark()).strip();
  }

  private static String reason(Kind kind) {
    return switch (kind) {
      case PREDICTION ->
          "it needs a model with two features and classes, or one feature and one number";
      case QUALITY -> "nothing was measured beside the loss";
      case EXPLAINED -> "the path does not move";
      default -> "it has no value to draw";
    };
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Text as LaTeX shows it. */
  private static String escape(String text) {
    return text.replace("\\", "\\textbackslash ")
        .replaceAll("([&%$#_{}])", "\\\\$1")
        .replace("~", "\\textasciitilde ")
        .replace("^", "\\textasciicircum ")
        .replace("\u2009", "\\,")
        .replace("\u2212", "$-$")
        .replace("–", "--")
        .replace("·", "$\\cdot$")
        .replace("²", "$^2$");
  }
}
