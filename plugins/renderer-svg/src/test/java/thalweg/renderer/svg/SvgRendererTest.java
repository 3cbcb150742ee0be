package thalweg.renderer.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Scene;
import thalweg.renderer.svg.SvgSettings.LossScale;
import thalweg.testkit.DirectoryOutput;
import thalweg.testkit.RendererContract;
import thalweg.testkit.Scenes;

class SvgRendererTest extends RendererContract {

  @TempDir Path directory;

  @Override
  protected Renderer renderer() {
    return new SvgRendererFactory().create(new SvgSettings(LossScale.LOG));
  }

  @Test
  void theFileIsOneSvgThatNeedsNoOtherFile() throws Exception {
    Element svg = parse(render(Scenes.small().build()));
    assertThat(svg.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
    assertThat(all(svg, "image"))
        .singleElement()
        .satisfies(image -> assertThat(image.getAttribute("href")).startsWith("data:image/png"));
    assertThat(render(Scenes.small().build())).doesNotContain("var(").doesNotContain("<script");
  }

  @Test
  void everyPathHasALineAndARowInTheKey() throws Exception {
    Element svg = parse(render(Scenes.small().withOptimizers(3).build()));
    assertThat(texts(svg, "title")).contains("gd1", "gd2", "gd3");
    for (String label : List.of("gd1", "gd2", "gd3")) {
      assertThat(texts(svg, "text")).anyMatch(text -> text.startsWith(label + " · loss "));
    }
  }

  @Test
  void axesSayWhatTheyExplain() throws Exception {
    Scene scene = Scenes.small().build();
    List<String> texts = texts(parse(render(scene)), "text");
    assertThat(texts).anyMatch(text -> text.startsWith(scene.plane().u().label()));
    assertThat(texts).anyMatch(text -> text.startsWith(scene.plane().v().label()));
  }

  @Test
  void theKeyAndTheColoursNameWhatWasMeasured() throws Exception {
    Element svg = parse(render(Scenes.regression().withThreeMetrics().build()));
    assertThat(texts(svg, "text"))
        .anyMatch(text -> text.startsWith("mean squared error over the training data"))
        .anyMatch(text -> text.matches("gd1 · mean squared error \\S+ · R² \\S+ · .*"))
        .noneMatch(text -> text.contains("accuracy"));
    assertThat(texts(svg, "title")).anyMatch(text -> text.startsWith("mean squared error "));
  }

  @Test
  void pathsAloneLieOnAGridInAWindowThatHoldsThemAll() throws Exception {
    Element svg = parse(render(Scenes.small().withOptimizers(2).withoutModel()));
    assertThat(all(svg, "image")).isEmpty();
    assertThat(all(svg, "linearGradient")).isEmpty();
    assertThat(texts(svg, "text")).contains("gd1", "gd2").noneMatch(text -> text.contains("loss"));
    assertThat(all(svg, "path")).anyMatch(path -> path.getAttribute("class").equals("grid"));
    assertThat(all(svg, "polyline"))
        .hasSize(4)
        .allSatisfy(
            line ->
                assertThat(line.getAttribute("points").split("[ ,]"))
                    .allSatisfy(c -> assertThat(Double.parseDouble(c)).isBetween(78.0, 700.0)));
  }

  @Test
  void everythingStandsInsideTheViewBox() throws Exception {
    assertStandsInside(Scenes.small().withOptimizers(5).build());
    assertStandsInside(Scenes.small().withOptimizers(5).withoutModel());
  }

  private void assertStandsInside(Scene scene) throws Exception {
    Element svg = parse(render(scene));
    double height = Double.parseDouble(svg.getAttribute("height"));
    assertThat(all(svg, "text"))
        .allSatisfy(
            text -> assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(0.0, height));
  }

  private String render(Scene scene) throws Exception {
    renderer().render(scene, new DirectoryOutput(directory));
    return Files.readString(directory.resolve(SvgRenderer.FILE));
  }

  private static Element parse(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static List<Element> all(Element svg, String name) {
    NodeList nodes = svg.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static List<String> texts(Element svg, String name) {
    return all(svg, name).stream().map(Element::getTextContent).toList();
  }
}
