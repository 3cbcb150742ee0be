package thalweg.renderer.animation.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import thalweg.plot.font.SansSerif;
import thalweg.renderer.animation.color.Ink;

/** Writes text of one size on canvases. Not thread-safe. */
public final class Lettering {

  /** Where a line of text lies with respect to its place. */
  public enum Align {
    /** It starts there. */
    LEFT(0),
    /** Its middle is there. */
    CENTER(0.5),
    /** It ends there. */
    RIGHT(1);

    private final double share;

    Align(double share) {
      this.share = share;
    }
  }

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private static final String ELLIPSIS = "…";
  private static final int OPAQUE = 255;

  private final Font font;
  private final int ascent;
  private final int lineHeight;
  private BufferedImage scratch = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);

  /**
   * Letters of the platform's sans-serif font.
   *
   * @param size of the em in pixels
   * @throws thalweg.api.plugin.PluginException if this machine has no fonts at all
   */
  public Lettering(double size, boolean bold) {
    font = SansSerif.of(bold ? Font.BOLD : Font.PLAIN, size);
    ascent = (int) Math.ceil(size * 1.1);
    lineHeight = ascent + (int) Math.ceil(size * 0.4);
  }

  /** The width of a line in pixels. */
  public int width(String line) {
    return (int) Math.ceil(font.getStringBounds(drawable(line), CONTEXT).getWidth());
  }

  /** The line, or as much of it as fits, with an ellipsis. */
  public String fit(String line, int room) {
    if (width(line) <= room) {
      return line;
    }
    for (int length = line.length() - 1; length > 0; length--) {
      String shorter = line.substring(0, length).strip() + ELLIPSIS;
      if (width(shorter) <= room) {
        return shorter;
      }
    }
    return "";
  }

  /** The first of several wordings that fits; the last one cut if none does. */
  public String fit(List<String> wordings, int room) {
    return wordings.stream()
        .filter(wording -> width(wording) <= room)
        .findFirst()
        .orElseGet(() -> fit(wordings.get(wordings.size() - 1), room));
  }

  /** Writes a line with its baseline at y. */
  public void write(Canvas canvas, String line, int x, int y, Align align, Ink ink) {
    int length = width(line);
    byte[] coverage = coverage(line, length);
    int left = x - (int) Math.round(length * align.share);
    int rowLength = scratch.getWidth();
    for (int row = 0; row < lineHeight; row++) {
      for (int column = 0; column < length + 2; column++) {
        int value = coverage[row * rowLength + column] & 0xFF;
        if (value > 0) {
          canvas.blend(left + column, y - ascent + row, ink, eighths(value));
        }
      }
    }
  }

  /** Writes a line from bottom to top, its middle at y and its baseline at x. */
  public void writeUpwards(Canvas canvas, String line, int x, int y, Ink ink) {
    int length = width(line);
    byte[] coverage = coverage(line, length);
    int start = y + length / 2;
    int rowLength = scratch.getWidth();
    for (int row = 0; row < lineHeight; row++) {
      for (int column = 0; column < length + 2; column++) {
        int value = coverage[row * rowLength + column] & 0xFF;
        if (value > 0) {
          canvas.blend(x - ascent + row, start - column, ink, eighths(value));
        }
      }
    }
  }

  private static int eighths(int value) {
    return (value * Ink.FULL + OPAQUE / 2) / OPAQUE;
  }

  private byte[] coverage(String line, int length) {
    if (scratch.getWidth() < length + 2 || scratch.getHeight() < lineHeight) {
      scratch = new BufferedImage(length + 64, lineHeight, BufferedImage.TYPE_BYTE_GRAY);
    }
    Graphics2D graphics = scratch.createGraphics();
    try {
      graphics.setColor(Color.BLACK);
      graphics.fillRect(0, 0, length + 2, lineHeight);
      graphics.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      graphics.setColor(Color.WHITE);
      graphics.setFont(font);
      graphics.drawString(drawable(line), 0, ascent);
    } finally {
      graphics.dispose();
    }
    return ((DataBufferByte) scratch.getRaster().getDataBuffer()).getData();
  }

  /** Fonts that lack the finer signs get the plain ones, not empty boxes. */
  private String drawable(String line) {
    if (font.canDisplayUpTo(line) < 0) {
      return line;
    }
    return line.replace('\u2009', '\u00a0').replace('\u2212', '-').replace("·", "-");
  }
}
