package thalweg.renderer.figure;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import thalweg.api.plugin.Setting;
import thalweg.plot.color.Colormap;
import thalweg.renderer.figure.sheet.Typeface;

/**
 * The settings of the renderer {@code figure}.
 *
 * @param panels what to draw, in this order
 * @param width of the figure
 * @param height of the figure, if it is not left to the panels
 * @param columns of panels; 0 leaves it to the width
 * @param epochs at which predictions are shown
 * @param formats of the files
 * @param fontSize of text
 * @param font a file with another font
 * @param text how an SVG holds its text
 * @param colors of losses
 * @param scale from losses to colours, and of the chart of losses
 * @param letters whether panels have letters
 * @param transparent whether the page is left unpainted
 */
public record FigureSettings(
    @Setting(
            value =
                "panels in order, of which those that a run has nothing for are left out;"
                    + " prediction shows decision regions or a fitted curve",
            byDefault = "[plane, prediction, loss, residual]",
            minSize = 1,
            maxSize = 6)
        List<Kind> panels,
    @Setting(
            value = "width in cm: 8.5 fills one column of most journals, 17 both",
            byDefault = "8.5",
            min = 6,
            max = 40)
        double width,
    @Setting(value = "height in cm; left out, it suits the panels", min = 4, max = 60)
        Optional<Double> height,
    @Setting(
            value = "columns of panels; 0 for one below 12 cm of width, two from there",
            byDefault = "0",
            min = 0,
            max = 3)
        int columns,
    @Setting(
            value =
                "epochs at which predictions are shown; left out, four of a single optimizer and"
                    + " the last of each of several",
            byDefault = "[]",
            min = 0,
            maxSize = 12)
        List<Double> epochs,
    @Setting(value = "formats of the files", byDefault = "[pdf, svg]", minSize = 1)
        List<Format> formats,
    @Setting(
            value = "size of text in points; ticks and remarks are one smaller, but not under 6",
            byDefault = "7",
            min = 6,
            max = 14)
        double fontSize,
    @Setting("a TrueType file (.ttf) to write with, which is embedded; left out, Liberation Sans")
        Optional<Path> font,
    @Setting(
            value = "whether an SVG holds text that can be edited, or outlines that need no font",
            byDefault = "text")
        TextForm text,
    @Setting(value = "colour map of losses", byDefault = "viridis") Colors colors,
    @Setting(value = "scale of losses, in colours and in the chart", byDefault = "log")
        LossScale scale,
    @Setting(value = "whether each panel has a letter", byDefault = "true") boolean letters,
    @Setting(value = "whether the page is transparent, instead of white", byDefault = "false")
        boolean transparent) {

  /**
   * Copies the lists, each entry once, and tries the font: before anything is trained.
   *
   * @throws thalweg.api.plugin.PluginException if the file is no font that can be used
   */
  public FigureSettings {
    panels = panels.stream().distinct().toList();
    epochs = List.copyOf(epochs);
    formats = formats.stream().distinct().toList();
    font.ifPresent(Typeface::of);
  }

  /** A panel to draw. */
  public enum Kind {
    /** The paths over the loss plane. */
    PLANE,
    /** The decision regions of a classifier, or the curve of a regression. */
    PREDICTION,
    /** The loss over epochs. */
    LOSS,
    /** The metric after the loss, such as accuracy, over epochs. */
    QUALITY,
    /** The distance from the plane over epochs. */
    RESIDUAL,
    /** The explained variance of the path so far, over epochs. */
    EXPLAINED
  }

  /** The format of a file. */
  public enum Format {
    /** For LaTeX and for most journals. */
    PDF,
    /** For editing, and for the web. */
    SVG;

    /** The name of the file. */
    String file() {
      return "figure." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** How an SVG holds its text. */
  public enum TextForm {
    /** As text, set in the font of the machine that shows it. */
    TEXT,
    /** As outlines. */
    OUTLINES
  }

  /** A colour map that prints well and that the colour-blind can read. */
  public enum Colors {
    /** Violet, green, yellow. */
    VIRIDIS,
    /** Blue, grey, yellow. */
    CIVIDIS,
    /** Dark to light grey. */
    GREYS;

    Colormap map() {
      return switch (this) {
        case VIRIDIS -> Colormap.viridis();
        case CIVIDIS -> Colormap.cividis();
        case GREYS -> Colormap.greys();
      };
    }
  }

  /** From losses to colours. */
  public enum LossScale {
    /** Equal steps for equal ratios. */
    LOG,
    /** Equal steps for equal differences. */
    LINEAR
  }

  boolean logarithmic() {
    return scale == LossScale.LOG;
  }
}
