package thalweg.renderer.figure.sheet;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** A PDF of one page, the same bytes each time: it has no date, and its id is fixed. */
public final class PdfSheet implements Sheet, AutoCloseable {

  private static final int ROUND = 1;

  /** How thick the contour of bold letters is, as a share of their size. */
  private static final double BOLD = 0.035;

  private final PDDocument document = new PDDocument();
  private final Typeface face;
  private final PdfFont font;
  private final double height;
  private final PDPageContentStream content;

  /**
   * An empty page.
   *
   * @param width in points
   * @param height in points
   */
  public PdfSheet(double width, double height, Typeface face, String title) throws IOException {
    this.face = face;
    this.font = new PdfFont(document, face);
    this.height = height;
    PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
    document.addPage(page);
    document.setDocumentId(0L);
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setCreator("Thalweg");
    this.content = new PDPageContentStream(document, page);
    content.setLineCapStyle(ROUND);
    content.setLineJoinStyle(ROUND);
  }

  /** Ends the page and writes the file. */
  public void writeTo(OutputStream out) throws IOException {
    content.close();
    document.save(out);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  @Override
  public void fill(Path2D outline, int color) {
    write(
        () -> {
          fillColor(color);
          if (trace(outline)) {
            if (outline.getWindingRule() == Path2D.WIND_EVEN_ODD) {
              content.fillEvenOdd();
            } else {
              content.fill();
            }
          }
        });
  }

  @Override
  public void stroke(Path2D line, Pen pen) {
    write(
        () -> {
          strokeColor(pen.color());
          content.setLineWidth((float) pen.width());
          float[] dashes = pen.dash() > 0 ? new float[] {(float) pen.dash()} : new float[0];
          content.setLineDashPattern(dashes, 0);
          if (trace(line)) {
            content.stroke();
          }
        });
  }

  @Override
  public void text(String text, double x, double y, Lettering lettering) {
    String printable = face.printable(text);
    double before = lettering.align().share() * face.width(printable, lettering.size());
    write(
        () -> {
          content.beginText();
          content.setFont(font.font(), (float) lettering.size());
          fillColor(lettering.color());
          if (lettering.bold()) {
            strokeColor(lettering.color());
            content.setLineWidth((float) (BOLD * lettering.size()));
            content.setLineDashPattern(new float[0], 0);
          }
          content.setRenderingMode(
              lettering.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
          content.setTextMatrix(place(x, y, before, lettering.upward()));
          content.showText(printable);
          content.endText();
        });
  }

  private Matrix place(double x, double y, double before, boolean upward) {
    return upward
        ? Matrix.getRotateInstance(Math.PI / 2, (float) x, (float) (height - y - before))
        : Matrix.getTranslateInstance((float) (x - before), (float) (height - y));
  }

  private void fillColor(int rgb) throws IOException {
    content.setNonStrokingColor(channel(rgb, 16), channel(rgb, 8), channel(rgb, 0));
  }

  private void strokeColor(int rgb) throws IOException {
    content.setStrokingColor(channel(rgb, 16), channel(rgb, 8), channel(rgb, 0));
  }

  private static float channel(int rgb, int shift) {
    return (rgb >> shift & 0xFF) / 255f;
  }

  /** Whether there is anything: PDF wants no painting without a path. */
  private boolean trace(Path2D path) throws IOException {
    boolean any = false;
    float[] at = new float[6];
    for (PathIterator i = path.getPathIterator(upright()); !i.isDone(); i.next()) {
      switch (i.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> content.moveTo(at[0], at[1]);
        case PathIterator.SEG_LINETO -> content.lineTo(at[0], at[1]);
        case PathIterator.SEG_CUBICTO -> content.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
        case PathIterator.SEG_CLOSE -> content.closePath();
        default -> throw new IllegalArgumentException("PDF has no quadratic curves.");
      }
      any = true;
    }
    return any;
  }

  /** A PDF counts from the bottom. */
  private AffineTransform upright() {
    return new AffineTransform(1, 0, 0, -1, 0, height);
  }

  private interface Writing {
    void run() throws IOException;
  }

  /** The page is written to memory, where nothing fails. */
  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
