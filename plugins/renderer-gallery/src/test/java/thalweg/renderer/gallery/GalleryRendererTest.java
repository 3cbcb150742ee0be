package thalweg.renderer.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Scene;
import thalweg.api.scene.Sweep;
import thalweg.testkit.DirectoryOutput;
import thalweg.testkit.RendererContract;
import thalweg.testkit.Scenes;

class GalleryRendererTest extends RendererContract {

  private static final List<String> ALL =
      List.of(
          "path.gif",
          "path.png",
          "decision.gif",
          "decision.png",
          "side-by-side.gif",
          "side-by-side.png",
          "index.html");

  @TempDir Path directory;

  @Override
  protected Renderer renderer() {
    return new GalleryRendererFactory().create(new GallerySettings());
  }

  @Test
  void everyConfigurationHasACardWithLinksToItsOwnPictures() throws Exception {
    Document page = sweep(configuration("1x5", ALL), configuration("a & b", List.of("path.gif")));

    assertThat(texts(page, "h2")).containsExactly("1x5", "a & b");
    assertThat(attributes(page, "a", "href"))
        .contains("#card-1", "#card-2", "1x5/index.html", "1x5/side-by-side.gif")
        .contains("a%20%26%20b/path.gif")
        .doesNotContain("a%20%26%20b/index.html");
    assertThat(attributes(page, "svg", "aria-label"))
        .contains("Paths of 1x5 on the plane of PC1", "Decision regions of gd1 of a & b");
  }

  @Test
  void beyondAHundredCardsPicturesAreFilesThatWaitUntilTheyAreSeen() throws Exception {
    Sweep.Configuration[] many = new Sweep.Configuration[101];
    Scene quick = Scenes.small().withoutModel();
    Arrays.setAll(many, i -> new Sweep.Configuration("c" + i, quick, ALL));
    many[100] = configuration("c100", ALL);
    Document page = sweep(many);
    assertThat(attributes(page, "img", "src"))
        .containsExactly("c100/side-by-side.gif", "c100/path.gif", "c100/decision.gif");
    assertThat(attributes(page, "img", "loading")).containsOnly("lazy");
    assertThat(attributes(page, "img", "alt"))
        .contains("Animation: paths and predictions side by side of c100 with gd1.");
    assertThat(attributes(page, "img", "style"))
        .contains("background-image: url(c100/side-by-side.png)");
    assertThat(attributes(page, "source", "srcset"))
        .containsExactly("c100/side-by-side.png", "c100/path.png", "c100/decision.png");
  }

  @Test
  void theTableOfResultsNamesTheOutcomeAndLinksTheReport() throws Exception {
    Document page = sweep(configuration("1x5", ALL), configuration("2x5", List.of()));
    assertThat(texts(page, "th")).contains("parameters", "shown by the plane", "outcome", "report");
    assertThat(attributes(page, "a", "aria-label")).contains("Report of 1x5");
    assertThat(attributes(page, "td", "data-value")).isNotEmpty();
  }

  @Test
  void aCardWithoutPicturesStillHasItsFigures() throws Exception {
    Document page = sweep(configuration("1x5", List.of()));
    assertThat(attributes(page, "img", "src")).isEmpty();
    assertThat(texts(page, "th")).contains("gd1", "random walks, both axes");
  }

  @Test
  void severalOptimizersHaveARowEachInTheirColours() throws Exception {
    Scene scene = Scenes.small().withOptimizers(5).build();
    Document page = sweep(new Sweep.Configuration("five", scene, ALL));
    assertThat(texts(page, "th")).contains("gd1", "gd2", "gd3", "gd4", "gd5");
    assertThat(attributes(page, "svg", "class"))
        .contains(
            "swatch path-0", "swatch path-1", "swatch path-2", "swatch path-3", "swatch path-4");
    assertThat(texts(page, "figcaption")).containsExactly("gd1", "gd2", "gd3", "gd4", "gd5");
  }

  @Test
  void aCardOfARegressionShowsItsCurveAndItsR2() throws Exception {
    Scene scene = Scenes.regression().build();
    Document page =
        sweep(new Sweep.Configuration("curve", scene, List.of("path.gif", "fit.gif")), small());
    assertThat(attributes(page, "img", "alt"))
        .containsExactly(
            "Animation: paths on the plane of curve with gd1.",
            "Animation: the fitted curve of curve with gd1.");
    assertThat(texts(page, "th")).contains("mean squared error", "R²");
    assertThat(attributes(page, "a", "href")).contains("#card-1");
  }

  @Test
  void aCardOfPathsAloneHasTheirSharesAndNoMeasures() throws Exception {
    Document page =
        sweep(new Sweep.Configuration("alone", Scenes.small().withoutModel(), List.of()));
    assertThat(texts(page, "th"))
        .containsExactly(
            "optimizer",
            "PC1",
            "PC2",
            "gd1",
            "random walks, both axes",
            "persistent walks, both axes");
    assertThat(attributes(page, "p", "class")).contains("reading");
  }

  private static Sweep.Configuration small() {
    return configuration("small", List.of());
  }

  @Test
  void thePageNeedsNothingFromElsewhere() throws Exception {
    sweep(configuration("1x5", ALL));
    String page = Files.readString(directory.resolve(GalleryRenderer.OF_A_SWEEP));
    assertThat(page).doesNotContain("<script src", "http", "@import", "<link");
  }

  @Test
  void aConfigurationOfASweepGetsNoGalleryOfItsOwn() throws Exception {
    Scene swept = Scenes.small().build().toBuilder().settings(Map.of("training.seed", "1")).build();
    renderer().render(swept, new DirectoryOutput(directory));
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void scenesAreAskedForWhenTheyAreNeededAndInOrder() throws Exception {
    List<String> read = new ArrayList<>();
    Scene scene = Scenes.small().build();
    sweep(reading("a", scene, read), reading("b", scene, read), reading("c", scene, read));

    assertThat(read).containsExactly("a", "b", "c", "a", "b", "c");
  }

  private static Sweep.Configuration reading(String name, Scene scene, List<String> read) {
    Supplier<Scene> source =
        () -> {
          read.add(name);
          return scene;
        };
    return new Sweep.Configuration(name, source, List.of());
  }

  @Test
  void ofARunItHasAFolderOfItsOwnBesideTheReport() throws Exception {
    renderer().render(Scenes.small().build(), new DirectoryOutput(directory));
    assertThat(directory.resolve(GalleryRenderer.OF_A_RUN)).isNotEmptyFile();
    assertThat(directory.resolve("index.html")).doesNotExist();
  }

  @Test
  void theTableOfASweepIsLinkedToAndANameLeadsToItsReport() throws Exception {
    Document page = sweep(configuration("1x5", ALL), small());
    assertThat(attributes(page, "a", "href")).contains("index.csv");
    assertThat(all(page, "h2").get(0).getElementsByTagName("a").getLength()).isEqualTo(1);
    assertThat(all(page, "h2").get(1).getElementsByTagName("a").getLength()).isZero();
  }

  private static Sweep.Configuration configuration(String name, List<String> pictures) {
    return new Sweep.Configuration(name, Scenes.small().build(), pictures);
  }

  private Document sweep(Sweep.Configuration... configurations) throws Exception {
    renderer()
        .renderSweep(new Sweep("small", List.of(configurations)), new DirectoryOutput(directory));
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(directory.resolve(GalleryRenderer.OF_A_SWEEP).toFile());
  }

  private static List<Element> all(Document page, String name) {
    NodeList nodes = page.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static List<String> texts(Document page, String name) {
    return all(page, name).stream().map(Element::getTextContent).toList();
  }

  private static List<String> attributes(Document page, String name, String attribute) {
    return all(page, name).stream().map(element -> element.getAttribute(attribute)).toList();
  }
}
