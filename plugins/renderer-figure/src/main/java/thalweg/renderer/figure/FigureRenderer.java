package thalweg.renderer.figure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import thalweg.api.render.Output;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Scene;
import thalweg.renderer.figure.FigureSettings.Format;
import thalweg.renderer.figure.FigureSettings.TextForm;
import thalweg.renderer.figure.plot.Style;
import thalweg.renderer.figure.sheet.PdfSheet;
import thalweg.renderer.figure.sheet.SvgSheet;
import thalweg.renderer.figure.sheet.Typeface;

/** Writes {@code figure.pdf}, {@code figure.svg} and {@code figure.tex}. */
final class FigureRenderer implements Renderer {

  private static final String CAPTION = "figure.tex";

  private final FigureSettings settings;
  private final Typeface face;

  FigureRenderer(FigureSettings settings) {
    this.settings = settings;
    this.face = settings.font().map(Typeface::of).orElseGet(Typeface::liberation);
  }

  @Override
  public void render(Scene scene, Output output) throws IOException {
    Style style = new Style(face, settings.fontSize(), settings.colors().map());
    Panels panels = Panels.of(scene, settings, style);
    Figure figure = new Figure(scene, panels, settings, style);
    for (Format format : settings.formats()) {
      output.write(
          format.file(),
          out -> {
            switch (format) {
              case PDF -> pdf(figure, scene.title(), out);
              case SVG -> svg(figure, scene.title(), out);
            }
          });
    }
    byte[] caption = new Caption(scene, panels, settings).latex().getBytes(StandardCharsets.UTF_8);
    output.write(CAPTION, out -> out.write(caption));
  }

  private void pdf(Figure figure, String title, OutputStream out) throws IOException {
    try (PdfSheet sheet = new PdfSheet(figure.width(), figure.height(), face, title)) {
      figure.draw(sheet);
      sheet.writeTo(out);
    }
  }

  private void svg(Figure figure, String title, OutputStream out) throws IOException {
    boolean outlines = settings.text() == TextForm.OUTLINES;
    SvgSheet sheet = new SvgSheet(figure.width(), figure.height(), face, title, outlines);
    figure.draw(sheet);
    out.write(sheet.svg().getBytes(StandardCharsets.UTF_8));
  }
}
