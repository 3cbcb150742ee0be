package thalweg.renderer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import thalweg.api.scene.Scene;
import thalweg.testkit.Scenes;

class EvidenceTest {

  @Test
  void theTableHoldsTheFiguresOfEveryOptimizer() throws Exception {
    Scene scene = Scenes.small().withOptimizers(3).build();
    PageDocument page = PageDocument.of(scene);
    Element table = page.all("table").get(2);
    List<Element> rows = PageDocument.within(PageDocument.within(table, "tbody").get(0), "tr");
    assertThat(rows).hasSize(3);
    for (int i = 0; i < 3; i++) {
      double loss = scene.paths().get(i).snapshot(11).loss();
      assertThat(PageDocument.text(PageDocument.within(rows.get(i), "th").get(0)))
          .isEqualTo("gd" + (i + 1) + "gradient descent");
      List<String> cells =
          PageDocument.within(rows.get(i), "td").stream().map(Node::getTextContent).toList();
      assertThat(Double.parseDouble(cells.get(0)))
          .isBetween(loss - 0.0051 * loss, loss + 0.0051 * loss);
      assertThat(cells.subList(2, 10))
          .containsExactly(
              "12",
              "1.20",
              "98.0\u2009%",
              "76.0\u2009%",
              "10.0\u2009%",
              "20.0\u2009%",
              "0.0100",
              "0.0500");
    }
  }

  @Test
  void everyChartHasACurveForEveryPathAndTheLossOneDashedToo() throws Exception {
    PageDocument page = PageDocument.of(Scenes.small().withOptimizers(2).build());
    List<Element> charts = page.all("svg", "chart");
    assertThat(charts).hasSize(3);
    assertThat(curves(charts.get(0)))
        .containsExactly(
            "curve path-0", "curve path-0 dashed", "curve path-1", "curve path-1 dashed");
    assertThat(curves(charts.get(1))).containsExactly("curve path-0", "curve path-1");
    assertThat(curves(charts.get(2))).containsExactly("curve path-0", "curve path-1");
    assertThat(charts.get(2).getTextContent()).contains("random walk: 76.0\u2009%");
  }

  private static List<String> curves(Element chart) {
    return PageDocument.within(chart, "g").stream()
        .filter(group -> !PageDocument.within(group, "polyline").isEmpty())
        .map(group -> group.getAttribute("class"))
        .toList();
  }

  @Test
  void everyChartSaysHowToReadIt() throws Exception {
    PageDocument page = PageDocument.of(Scenes.small().build());
    for (Element chart : page.all("svg", "chart")) {
      Element figure = (Element) chart.getParentNode().getParentNode();
      Element caption = PageDocument.within(figure, "figcaption").get(0);
      assertThat(caption.getTextContent()).hasSizeGreaterThan(60).endsWith(".");
    }
  }

  @Test
  void theGlanceNamesTheWorstPathAndTheNull() throws Exception {
    PageDocument page = PageDocument.of(Scenes.small().build());
    assertThat(PageDocument.text(page.only("dl", "glance")))
        .contains("98.0\u2009%", "a random walk: 77.2\u2009%", "10.0\u2009%", "0.0100");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "12, 30", "1, 3000"})
  void anyNumberOfPathsAndSnapshotsMakesAPage(int paths, int snapshots) throws Exception {
    Scene scene =
        Scenes.small().withOptimizers(paths).withSnapshots(snapshots).withResolution(2).build();
    PageDocument page = PageDocument.of(scene);
    assertThat(page.all("svg", "swatch")).hasSizeGreaterThanOrEqualTo(3 * paths);
    assertThat(page.markup()).doesNotContain("NaN").hasSizeLessThan(1_000_000);
  }

  @Test
  void aPageHoldsItsLandscapeInLittleRoom() throws Exception {
    Scene scene = Scenes.small().withOptimizers(3).withSnapshots(300).withResolution(100).build();
    PageDocument page = PageDocument.of(scene);
    assertThat(page.markup()).hasSizeLessThan(250_000);
    assertThat(page.html()).hasSizeLessThan(3_000_000);
  }
}
