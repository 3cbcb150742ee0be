package thalweg.renderer.figure.sheet;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import thalweg.api.plugin.PluginException;

/**
 * The font of a figure, from a TrueType file: it needs no fonts of the machine. By default
 * Liberation Sans, which has the widths of Arial and comes with PDFBox.
 */
public final class Typeface {

  private static final String LIBERATION =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final char THIN_SPACE = '\u2009';
  private static final char NO_BREAK_SPACE = '\u00a0';

  private final byte[] file;
  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final String family;

  private Typeface(byte[] file, Optional<String> fallbacks) throws IOException {
    this.file = file;
    this.font = new TTFParser().parse(new RandomAccessReadBuffer(file));
    this.glyphs = font.getUnicodeCmapLookup();
    String name = font.getNaming() == null ? null : font.getNaming().getFontFamily();
    String quoted = "'" + (name == null ? font.getName() : name) + "'";
    this.family = quoted + ", " + fallbacks.orElse("sans-serif");
    // Fails here, not in the middle of a figure, if the file lacks a table or forbids embedding.
    font.getAdvanceWidth(0);
    try (PDDocument document = new PDDocument()) {
      new PdfFont(document, this);
    }
  }

  /** Liberation Sans. */
  public static Typeface liberation() {
    try (InputStream in = PDDocument.class.getResourceAsStream(LIBERATION)) {
      return new Typeface(in.readAllBytes(), Optional.of("Arial, Helvetica, sans-serif"));
    } catch (IOException e) {
      throw new IllegalStateException("The font that comes with PDFBox cannot be read.", e);
    }
  }

  /**
   * A font of the user's.
   *
   * @throws PluginException if the file is no TrueType font that may be embedded
   */
  public static Typeface of(Path path) {
    try {
      return new Typeface(Files.readAllBytes(path), Optional.empty());
    } catch (NoSuchFileException e) {
      throw new PluginException(
          "The font file %s does not exist, expected a TrueType font (.ttf).".formatted(path), e);
    } catch (IOException | RuntimeException e) {
      throw new PluginException(
          "The file %s cannot be used as a font (%s), expected a TrueType font (.ttf) that may be embedded."
              .formatted(path, e.getMessage()),
          e);
    }
  }

  InputStream file() {
    return new ByteArrayInputStream(file);
  }

  /** For SVG: the family and what stands in for it. */
  String family() {
    return family;
  }

  /** A text with what this font lacks replaced: odd spaces by plain ones, the rest by '?'. */
  public String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints().map(this::printable).forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private int printable(int character) {
    if (glyphs.getGlyphId(character) != 0) {
      return character;
    }
    return character == THIN_SPACE || character == NO_BREAK_SPACE ? ' ' : '?';
  }

  /** The width of a text in points. */
  public double width(String text, double size) {
    return size * units(printable(text)) / unitsPerEm();
  }

  private double units(String text) {
    return text.codePoints().mapToDouble(this::advance).sum();
  }

  private double advance(int character) {
    try {
      return font.getAdvanceWidth(glyphs.getGlyphId(character));
    } catch (IOException e) {
      throw new IllegalStateException("A font in memory cannot be read.", e);
    }
  }

  private double unitsPerEm() {
    try {
      return font.getUnitsPerEm();
    } catch (IOException e) {
      throw new IllegalStateException("A font in memory cannot be read.", e);
    }
  }

  /** The outlines of a text whose base line starts at the origin. */
  Path2D outlines(String text, double size) {
    double scale = size / unitsPerEm();
    Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double x = 0;
    for (int character : printable(text).codePoints().toArray()) {
      AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, 0);
      all.append(outline(character).getPathIterator(place), false);
      x += scale * advance(character);
    }
    return all;
  }

  private Path2D outline(int character) {
    try {
      var glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(character));
      return glyph == null ? new Path2D.Double() : glyph.getPath();
    } catch (IOException e) {
      throw new IllegalStateException("A font in memory cannot be read.", e);
    }
  }
}
