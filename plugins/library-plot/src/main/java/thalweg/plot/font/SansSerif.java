package thalweg.plot.font;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import thalweg.api.plugin.PluginException;

/** The platform's sans-serif font. */
public final class SansSerif {

  private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

  private SansSerif() {}

  /**
   * The font in one size.
   *
   * @param style {@link Font#PLAIN} or {@link Font#BOLD}
   * @param size of the em in pixels
   * @throws PluginException if this machine has no fonts at all, as small containers have not
   */
  public static Font of(int style, double size) {
    try {
      Font font = new Font(Font.SANS_SERIF, style, 1).deriveFont((float) size);
      // Java looks for fonts only when one is used.
      font.getStringBounds("…", PLAIN);
      return font;
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw e;
    } catch (RuntimeException | Error e) {
      // The class of the error depends on which library of the platform is missing.
      throw new PluginException(
          "Java finds no fonts to write with, expected at least one: install the packages"
              + " fontconfig and fonts-dejavu-core.",
          e);
    }
  }
}
