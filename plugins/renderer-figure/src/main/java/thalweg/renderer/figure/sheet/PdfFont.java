package thalweg.renderer.figure.sheet;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A typeface in a PDF: the glyphs that are used are embedded. */
final class PdfFont {

  private final PDFont font;

  PdfFont(PDDocument document, Typeface face) throws IOException {
    this.font = PDType0Font.load(document, face.file(), true);
  }

  PDFont font() {
    return font;
  }
}
