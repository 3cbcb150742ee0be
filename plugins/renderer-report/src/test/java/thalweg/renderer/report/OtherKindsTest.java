package thalweg.renderer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import thalweg.api.scene.Scene;
import thalweg.testkit.Scenes;

/** Reports of what is no classification: regressions, further metrics, and paths alone. */
class OtherKindsTest {

  @Test
  void aRegressionIsTitledByItsOwnMetrics() throws Exception {
    Scene scene = Scenes.regression().build();
    PageDocument page = PageDocument.of(scene);
    double r2 = scene.paths().get(0).snapshot(11).measures().value(1);
    assertThat(PageDocument.text(page.only("p", "lede"))).contains("R² = %.3f".formatted(r2));
    assertThat(radios(page)).containsExactly("loss", "r2", "logarithmic", "linear");
    assertThat(texts(page.all("th"))).contains("mean squared error", "R²");
    assertThat(texts(page.all("h3"))).contains("Mean squared error: true, and on the plane");
    assertThat(PageDocument.within(page.all("svg", "chart").get(0), "text"))
        .extracting(Node::getTextContent)
        .anyMatch(text -> text.startsWith("mean squared error"));
    assertThat(page.markup()).doesNotContain("accuracy", "classes", "nats");
  }

  @Test
  void aRegressionOfOneInputShowsItsFittedCurveInPlaceOfRegions() throws Exception {
    PageDocument page = PageDocument.of(Scenes.regression().build());
    assertThat(texts(page.all("h3"))).contains("Fitted curve").doesNotContain("Decision regions");
    Element panels = page.only("div", "predictions");
    assertThat(panels.getAttribute("id")).isEqualTo("curve");
    assertThat(PageDocument.text(page.only("div", "help")))
        .contains("The curve is that of the snapshot shown. Points: the training examples.");
  }

  @Test
  void everyFurtherMetricHasAButtonAndAColumn() throws Exception {
    PageDocument page = PageDocument.of(Scenes.small().withThreeMetrics().build());
    List<String> buttons = radios(page);
    assertThat(buttons).hasSize(5).startsWith("loss", "accuracy");
    List<Element> rows = PageDocument.within(page.all("table").get(0), "tr");
    assertThat(PageDocument.within(rows.get(0), "th")).hasSize(1 + 3 + 2);
    assertThat(PageDocument.within(rows.get(1), "td")).hasSize(3 + 2);
  }

  @Test
  void pathsAloneSayOnceWhatIsMissingAndShowNothingOfIt() throws Exception {
    PageDocument page = PageDocument.of(Scenes.small().withOptimizers(2).withoutModel());
    assertThat(PageDocument.text(page.only("p", "unknown")))
        .isEqualTo(
            "These paths came without a model and its data, so the loss landscape, the plane gap"
                + " and predictions are left out.");
    assertThat(radios(page)).isEmpty();
    assertThat(page.all("*"))
        .extracting(element -> element.getAttribute("id"))
        .contains("contour", "timeline", "readout")
        .doesNotContain("surface", "color-bar", "choices", "curve");
    assertThat(texts(page.all("th")))
        .contains("off the plane", "persistence", "of random walks")
        .doesNotContain("loss", "accuracy", "plane gap", "on the plane", "true loss");
    assertThat(page.markup()).doesNotContain("NaN", "lowest cell");
    assertThat(PageDocument.text(page.only("dl", "glance"))).doesNotContain("loss");
  }

  @Test
  void pathsAloneAreDrawnOnAGridWithTheirEvidence() throws Exception {
    PageDocument page = PageDocument.of(Scenes.small().withOptimizers(2).withoutModel());
    Element plane = page.only("svg", "plane");
    assertThat(PageDocument.within(plane, "image")).isEmpty();
    assertThat(PageDocument.within(plane, "polyline")).hasSizeGreaterThanOrEqualTo(4);
    assertThat(PageDocument.within(plane, "path"))
        .extracting(path -> path.getAttribute("class"))
        .contains("grid");
    assertThat(texts(page.all("h3")))
        .containsSubsequence("Distance from the plane", "Variance explained so far")
        .noneMatch(heading -> heading.startsWith("Loss"));
  }

  @Test
  void whatWasRecordedAlongPathsAloneIsStillShown() throws Exception {
    Scene scene = Scenes.small().build().toBuilder().withoutModel().build();
    PageDocument page = PageDocument.of(scene);
    assertThat(texts(page.all("th"))).contains("true loss").doesNotContain("on the plane");
    assertThat(texts(page.all("h3"))).contains("Loss over epochs");
    Element chart = page.all("svg", "chart").get(0);
    assertThat(PageDocument.within(chart, "g"))
        .extracting(curve -> curve.getAttribute("class"))
        .doesNotContain("curve path-0 dashed");
  }

  @Test
  void aLossMeasuredInAUnitHasItInOnePairOfBracketsWithTheKindOfScale() throws Exception {
    PageDocument page = PageDocument.of(new SceneVariants(Scenes.small().build()).inJoules());
    assertThat(texts(page.all("text")))
        .contains("energy (J, log scale)", "energy over the training data (J, log scale)");
  }

  private static List<String> radios(PageDocument page) {
    return page.all("input").stream()
        .filter(input -> input.getAttribute("type").equals("radio"))
        .filter(input -> !input.getAttribute("name").equals("theme"))
        .map(input -> input.getAttribute("value"))
        .toList();
  }

  private static List<String> texts(List<Element> elements) {
    return elements.stream().map(PageDocument::text).toList();
  }
}
