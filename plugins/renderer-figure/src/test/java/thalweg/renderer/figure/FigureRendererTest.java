package thalweg.renderer.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import thalweg.api.plugin.PluginException;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Scene;
import thalweg.renderer.figure.FigureSettings.Colors;
import thalweg.renderer.figure.FigureSettings.Format;
import thalweg.renderer.figure.FigureSettings.Kind;
import thalweg.renderer.figure.FigureSettings.LossScale;
import thalweg.renderer.figure.FigureSettings.TextForm;
import thalweg.testkit.DirectoryOutput;
import thalweg.testkit.RendererContract;
import thalweg.testkit.Scenes;

class FigureRendererTest extends RendererContract {

  @TempDir Path directory;

  @Override
  protected Renderer renderer() {
    return new FigureRendererFactory().create(settings(17, Optional.empty(), TextForm.TEXT));
  }

  private static FigureSettings settings(double width, Optional<Double> height, TextForm text) {
    return settings(width, height, text, Optional.empty(), List.of(Kind.values()));
  }

  private static FigureSettings settings(
      double width,
      Optional<Double> height,
      TextForm text,
      Optional<Path> font,
      List<Kind> panels) {
    return new FigureSettings(
        panels,
        width,
        height,
        0,
        List.of(),
        List.of(Format.values()),
        7,
        font,
        text,
        Colors.VIRIDIS,
        LossScale.LOG,
        true,
        false);
  }

  @Test
  void thePdfHasTheWidthThatWasAskedForAndTextInAnEmbeddedFont() throws IOException {
    draw(Scenes.small().build(), settings(8.5, Optional.empty(), TextForm.TEXT));
    try (PDDocument pdf = Loader.loadPDF(file("figure.pdf").toFile())) {
      PDPage page = pdf.getPage(0);
      assertThat(page.getMediaBox().getWidth() / 72 * 2.54).isCloseTo(8.5, Offset.offset(0.001));
      for (COSName name : page.getResources().getFontNames()) {
        assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
      }
      assertThat(new PDFTextStripper().getText(pdf)).contains("Paths over the loss plane", "epoch");
      assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
    }
  }

  @Test
  void theHeightThatWasAskedForHoldsAndOneTooSmallIsRefused() throws Exception {
    draw(Scenes.small().build(), settings(17, Optional.of(20.0), TextForm.TEXT));
    assertThat(svg().getDocumentElement().getAttribute("height")).isEqualTo("200mm");
    assertThatThrownBy(
            () -> draw(Scenes.small().build(), settings(8.5, Optional.of(5.0), TextForm.TEXT)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("5.00 cm high")
        .hasMessageContaining("expected at least");
  }

  @Test
  void noTextIsUnderSixPointsAndNoAxisLineUnderAHalf() throws Exception {
    draw(Scenes.small().withOptimizers(3).build(), settings(8.5, Optional.empty(), TextForm.TEXT));
    assertThat(all(svg(), "text"))
        .allSatisfy(
            text ->
                assertThat(Double.parseDouble(text.getAttribute("font-size")))
                    .isGreaterThanOrEqualTo(6));
    assertThat(all(svg(), "path"))
        .filteredOn(path -> path.hasAttribute("stroke-width"))
        .allSatisfy(
            line ->
                assertThat(Double.parseDouble(line.getAttribute("stroke-width")))
                    .isGreaterThanOrEqualTo(0.5));
  }

  @Test
  void outlinesLeaveNoTextThatNeedsAFont() throws Exception {
    draw(Scenes.small().build(), settings(17, Optional.empty(), TextForm.OUTLINES));
    assertThat(all(svg(), "text")).isEmpty();
  }

  @Test
  void panelsHaveLettersInOrderAndEveryOptimizerIsNamed() throws Exception {
    draw(Scenes.small().withOptimizers(3).build(), settings(17, Optional.empty(), TextForm.TEXT));
    List<Element> texts = all(svg(), "text");
    assertThat(texts)
        .filteredOn(text -> text.getAttribute("font-weight").equals("bold"))
        .extracting(Element::getTextContent)
        .containsExactly("a", "b", "c", "d", "e", "f");
    assertThat(texts).extracting(Element::getTextContent).contains("gd1", "gd2", "gd3");
  }

  @Test
  void aPanelThatARunHasNothingForIsLeftOutAndTheCaptionSaysWhy() throws IOException {
    draw(Scenes.small().withFeatures(3).build(), settings(17, Optional.empty(), TextForm.TEXT));
    assertThat(Files.readString(file("figure.tex")))
        .contains("% Without the panel 'prediction': it needs a model with two features")
        .contains("\\includegraphics[width=17cm]{figure.pdf}")
        .contains("\\textbf{a}~Paths over the loss plane.");
  }

  @Test
  void aFigureWithoutAnyPanelIsRefused() {
    FigureSettings prediction =
        settings(17, Optional.empty(), TextForm.TEXT, Optional.empty(), List.of(Kind.PREDICTION));
    assertThatThrownBy(() -> draw(Scenes.small().withFeatures(3).build(), prediction))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("Add the panel 'plane'");
  }

  @Test
  void aFileThatIsNoFontIsRefusedAtOnce() throws IOException {
    Path text = Files.writeString(directory.resolve("font.ttf"), "no font");
    assertThatThrownBy(
            () ->
                settings(
                    17, Optional.empty(), TextForm.TEXT, Optional.of(text), List.of(Kind.PLANE)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("font.ttf cannot be used as a font")
        .hasMessageContaining("expected a TrueType font");
  }

  private void draw(Scene scene, FigureSettings settings) throws IOException {
    new FigureRendererFactory().create(settings).render(scene, new DirectoryOutput(directory));
  }

  private Path file(String name) {
    return directory.resolve(name);
  }

  private Document svg() throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(file("figure.svg").toFile());
  }

  private static List<Element> all(Document svg, String name) {
    NodeList nodes = svg.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }
}
