package thalweg.renderer.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import thalweg.api.scene.Interpolation;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.Scene;
import thalweg.plot.color.OkabeIto;
import thalweg.testkit.Scenes;

class PlaneSectionTest {

  @Test
  void everyPointOfEveryLineLiesInsideItsViewBox() throws Exception {
    Scene scene = Scenes.small().withOptimizers(3).withSnapshots(80).build();
    for (Scene drawn : List.of(scene, new SceneVariants(scene).zoomedIn())) {
      int lines = 0;
      for (Element svg : PageDocument.of(drawn).all("svg")) {
        double[] box = numbers(svg.getAttribute("viewBox"));
        for (Element line : PageDocument.within(svg, "polyline")) {
          double[] points = numbers(line.getAttribute("points"));
          for (int i = 0; i < points.length; i += 2) {
            assertThat(points[i]).isBetween(box[0], box[0] + box[2]);
            assertThat(points[i + 1]).isBetween(box[1], box[1] + box[3]);
          }
          lines++;
        }
      }
      assertThat(lines).isGreaterThanOrEqualTo(3 * 2);
    }
  }

  @Test
  void anInterpolatedLandscapeSaysSo() throws Exception {
    Scene scene = Scenes.small().build();
    Interpolation how = new Interpolation(0.001, 1234, 10_000);
    String sentence =
        "The loss is interpolated to 0.1 % of the scale, 1,234 of 10,000 cells evaluated.";

    assertThat(PageDocument.of(new SceneVariants(scene).interpolated(how)).html())
        .contains(sentence);
    assertThat(PageDocument.of(scene).html()).doesNotContain("interpolated");
  }

  @Test
  void aPathLiesWhereItsCoordinatesAreInTheWindow() throws Exception {
    Scene scene = Scenes.small().withOptimizers(2).build();
    PageDocument page = PageDocument.of(scene);
    Element frame = PageDocument.within(page.only("svg", "plane"), "image").get(0);
    for (int i = 0; i < 2; i++) {
      Element line = lines(page.only("svg", "plane"), "path-" + i).get(0);
      double[] points = numbers(line.getAttribute("points"));
      PathPoint first = scene.paths().get(i).points().get(0);
      PathPoint last = scene.paths().get(i).last();
      assertThat(points[0]).isCloseTo(x(frame, scene, first), within(0.06));
      assertThat(points[1]).isCloseTo(y(frame, scene, first), within(0.06));
      assertThat(points[points.length - 2]).isCloseTo(x(frame, scene, last), within(0.06));
      assertThat(points[points.length - 1]).isCloseTo(y(frame, scene, last), within(0.06));
    }
  }

  private static double x(Element frame, Scene scene, PathPoint point) {
    double[] axis = scene.landscape().orElseThrow().x();
    double share = (point.x() - axis[0]) / (axis[axis.length - 1] - axis[0]);
    return number(frame, "x") + share * number(frame, "width");
  }

  private static double y(Element frame, Scene scene, PathPoint point) {
    double[] axis = scene.landscape().orElseThrow().y();
    double share = (point.y() - axis[0]) / (axis[axis.length - 1] - axis[0]);
    return number(frame, "y") + (1 - share) * number(frame, "height");
  }

  @Test
  void pathsHaveTheColoursOfAllPicturesOverAWhiteCasing() throws Exception {
    PageDocument page = PageDocument.of(Scenes.small().withOptimizers(5).build());
    for (int i = 0; i < 5; i++) {
      assertThat(lines(page.only("svg", "plane"), "path-" + i))
          .extracting(line -> line.getAttribute("class"))
          .containsExactly("casing", "line");
      assertThat(page.html())
          .contains(".path-%d { --path: #%06x; }".formatted(i, OkabeIto.path(i)));
    }
  }

  @Test
  void coloursAreTheLogarithmOfTheLoss() throws Exception {
    // Loss rises tenfold from each row to the next: three rows, ends and middle of viridis.
    Scene scene =
        new SceneVariants(Scenes.small().withResolution(3).build()).withLosses(loss -> loss);
    double[][] losses = scene.landscape().orElseThrow().loss();
    for (int row = 0; row < 3; row++) {
      Arrays.fill(losses[row], Math.pow(10, row - 1.0));
    }
    BufferedImage image = image(PageDocument.of(scene));
    int middle = image.getWidth() / 2;
    assertThat(color(image, middle, image.getHeight() - 1)).isEqualTo("440154");
    assertThat(color(image, middle, 0)).isEqualTo("fde725");
    // matplotlib's viridis(0.5) is #21918c; between stops the colour is off by a few steps.
    int half = image.getRGB(middle, image.getHeight() / 2);
    assertThat(half >> 16 & 0xFF).isBetween(0x1F, 0x25);
    assertThat(half >> 8 & 0xFF).isBetween(0x8E, 0x94);
    assertThat(half & 0xFF).isBetween(0x89, 0x8F);
  }

  @Test
  void theColourBarNamesTrueLosses() throws Exception {
    Scene scene =
        new SceneVariants(Scenes.small().withResolution(3).build()).withLosses(loss -> loss);
    Arrays.setAll(scene.landscape().orElseThrow().loss()[0], column -> 0.01 * Math.pow(10, column));
    Arrays.setAll(scene.landscape().orElseThrow().loss()[1], column -> 0.01);
    Arrays.setAll(scene.landscape().orElseThrow().loss()[2], column -> 0.01);
    Element plane = PageDocument.of(scene).only("svg", "plane");
    Element bar =
        PageDocument.within(plane, "rect").stream()
            .filter(rect -> rect.getAttribute("fill").equals("url(#loss-colors)"))
            .findFirst()
            .orElseThrow();
    Element tick =
        PageDocument.within(plane, "text").stream()
            .filter(text -> text.getTextContent().equals("0.1"))
            .filter(text -> number(text, "y") > number(bar, "y"))
            .findFirst()
            .orElseThrow();
    assertThat(number(tick, "x"))
        .isCloseTo(number(bar, "x") + number(bar, "width") / 2, within(0.06));
  }

  @Test
  void cellsWithoutAFiniteLossShowTheHatchBehind() throws Exception {
    Scene scene = Scenes.small().build();
    int[] cell = {0};
    Scene holed =
        new SceneVariants(scene)
            .withLosses(loss -> cell[0]++ == 0 ? Double.NaN : cell[0] == 2 ? 1 / 0.0 : loss);
    PageDocument page = PageDocument.of(holed);
    BufferedImage image = image(page);
    assertThat(image.getRGB(0, image.getHeight() - 1) >>> 24).isZero();
    assertThat(image.getRGB(image.getWidth() - 1, 0) >>> 24).isEqualTo(255);
    assertThat(page.only("table", "legend").getTextContent()).contains("no finite loss", "2 cells");
    assertThat(PageDocument.of(scene).html()).doesNotContain("no finite loss");
  }

  @Test
  void aLandscapeWithoutAnyLossStillShowsThePathsAndSaysSo() throws Exception {
    Scene scene = new SceneVariants(Scenes.small().build()).withLosses(loss -> Double.NaN);
    PageDocument page = PageDocument.of(scene);
    Element plane = page.only("svg", "plane");
    assertThat(lines(plane, "path-0")).hasSize(2);
    assertThat(plane.getTextContent()).contains("no finite loss on this grid");
    assertThat(page.only("table", "legend").getTextContent()).doesNotContain("lowest cell");
  }

  @Test
  void axesSayWhatTheyExplainAndWhatWalksShow() throws Exception {
    Element plane = PageDocument.of(Scenes.small().build()).only("svg", "plane");
    assertThat(PageDocument.within(plane, "text"))
        .extracting(Node::getTextContent)
        .contains(
            "PC1 explains 90.0\u2009% (random walks 59.0–63.0\u2009%, persistent 68.0–72.0\u2009%)");
  }

  @Test
  void theAnchorOfThePlaneIsExplainedAndHasNoOtherName() throws Exception {
    Scene scene = Scenes.small().build();
    PageDocument page = PageDocument.of(scene);
    assertThat(page.only("dl", "glance").getTextContent())
        .contains("of a snapshot’s distance from the anchor at (0, 0)");
    assertThat(page.document().getDocumentElement().getTextContent())
        .contains("Anchor, the point at (0, 0): " + scene.plane().anchorLabel() + ".");
    assertThat(page.markup()).doesNotContainIgnoringCase(" origin");
  }

  @Test
  void snapshotsOutsideTheWindowAreCounted() throws Exception {
    Scene scene = new SceneVariants(Scenes.small().withSnapshots(50).build()).zoomedIn();
    double[] x = scene.landscape().orElseThrow().x();
    double[] y = scene.landscape().orElseThrow().y();
    long outside =
        scene.paths().get(0).points().stream()
            .filter(
                point ->
                    point.x() < x[0]
                        || point.x() > x[x.length - 1]
                        || point.y() < y[0]
                        || point.y() > y[y.length - 1])
            .count();
    assertThat(outside).isBetween(2L, 50L);
    assertThat(PageDocument.of(scene).html())
        .contains(outside + " of 50 snapshots of gd1 are not in the window of this figure.");
  }

  @Test
  void theLowestCellIsMarkedWhereItIs() throws Exception {
    Scene scene = Scenes.small().build();
    Landscape.Minimum lowest = scene.landscape().orElseThrow().minimum();
    Element plane = PageDocument.of(scene).only("svg", "plane");
    Element frame = PageDocument.within(plane, "image").get(0);
    Element cross =
        PageDocument.within(plane, "path").stream()
            .filter(path -> path.getAttribute("class").equals("cross"))
            .findFirst()
            .orElseThrow();
    double[] place = numbers(((Element) cross.getParentNode()).getAttribute("transform"));
    double[] x = scene.landscape().orElseThrow().x();
    double share = (lowest.x() - x[0]) / (x[x.length - 1] - x[0]);
    assertThat(place[0])
        .isCloseTo(number(frame, "x") + share * number(frame, "width"), within(0.06));
  }

  private static List<Element> lines(Element svg, String color) {
    return PageDocument.within(svg, "polyline").stream()
        .filter(line -> ((Element) line.getParentNode()).getAttribute("class").endsWith(color))
        .toList();
  }

  private static BufferedImage image(PageDocument page) throws Exception {
    Element image = PageDocument.within(page.only("svg", "plane"), "image").get(0);
    String data = image.getAttribute("href");
    byte[] bytes = Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1));
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  private static String color(BufferedImage image, int x, int y) {
    return "%06x".formatted(image.getRGB(x, y) & 0xFFFFFF);
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.replaceAll("[^-0-9.]+", " ").strip().split(" "))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }
}
