package thalweg.renderer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Curvature;
import thalweg.api.scene.Curvature.Bend;
import thalweg.api.scene.Curvature.Eigenvalue;
import thalweg.api.scene.Curvature.Point;
import thalweg.api.scene.Diagnostics;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Explained;
import thalweg.api.scene.Profile;
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
      assertThat(cells.subList(2, 12))
          .containsExactly(
              "12",
              "1.20",
              "0.900",
              "98.0\u2009%",
              "74.0–78.0\u2009%",
              "84.0–88.0\u2009%",
              "10.0\u2009%",
              "20.0\u2009%",
              "0.0100",
              "0.0500");
    }
  }

  @Test
  void aPlaneWithoutANullSaysNothingOfWalks() throws Exception {
    Scene scene = Scenes.small().build();
    List<PathDiagnostics> alone =
        scene.diagnostics().paths().stream().map(EvidenceTest::compared).toList();
    PageDocument page =
        PageDocument.of(scene.toBuilder().diagnostics(new Diagnostics(alone, List.of())).build());

    assertThat(page.markup()).doesNotContain("andom walks", "ersistent walks", "NaN");
    assertThat(page.all("rect", "reference")).isEmpty();
    assertThat(PageDocument.of(scene).all("rect", "reference")).hasSize(2);
  }

  private static PathDiagnostics compared(PathDiagnostics path) {
    return new PathDiagnostics(
        path.label(),
        new Explained(path.explained().byPlane(), path.explained().byPrefix()),
        path.residual(),
        path.planeGap(),
        path.course(),
        path.curvature());
  }

  @Test
  void everyChartHasACurveForEveryPathAndTheLossOneDashedToo() throws Exception {
    PageDocument page = PageDocument.of(Scenes.small().withOptimizers(2).build());
    List<Element> charts = page.all("svg", "chart");
    // The preconditioned curvature is the fifth.
    assertThat(charts).hasSize(5);
    assertThat(curves(charts.get(0)))
        .containsExactly(
            "curve path-0", "curve path-0 dashed", "curve path-1", "curve path-1 dashed");
    assertThat(curves(charts.get(1))).containsExactly("curve path-0", "curve path-1");
    assertThat(curves(charts.get(2))).containsExactly("curve path-0", "curve path-1");
    assertThat(charts.get(2).getTextContent())
        .contains("random walks 74.0–78.0\u2009%", "persistent walks 84.0–88.0\u2009%");
    // Thin: the bend over a finite step, which was all that differences of gradients gave.
    assertThat(curves(charts.get(3)))
        .containsExactly(
            "curve path-0",
            "curve path-0 thin",
            "curve path-0 dashed",
            "curve path-1",
            "curve path-1 thin",
            "curve path-1 dashed");
    assertThat(curves(charts.get(4)))
        .containsExactly(
            "curve path-0", "curve path-0 dashed", "curve path-1", "curve path-1 dashed");
  }

  @Test
  void aSignThatIsNotKnownIsNotClaimed() throws Exception {
    Scene scene = Scenes.small().build();
    Curvature curvature =
        new Curvature(
            false,
            List.of(
                point(0, new Eigenvalue(-0.2, 0.01, true)),
                point(11, new Eigenvalue(-0.003, 0.02, true))),
            OptionalDouble.empty(),
            OptionalDouble.empty());
    PathDiagnostics path = scene.diagnostics().paths().get(0);
    PageDocument page =
        PageDocument.of(
            scene.toBuilder()
                .diagnostics(
                    new Diagnostics(List.of(path.withCurvature(Optional.of(curvature))), List.of()))
                .build());

    assertThat(PageDocument.text(page.all("body").get(0)))
        .contains("−0.00300 ± 0.0200 (its sign is not known) to 40.0 ± 9.00 (not converged)")
        .contains("mean curvature over a step of 0.0100", "from differences of gradients");
    assertThat(page.all("polygon", "ribbon")).hasSize(1);
  }

  private static Point point(int snapshot, Eigenvalue smallest) {
    return new Point(
        snapshot, new Eigenvalue(40, 9, false), smallest, new Bend(0.01, 40), Optional.empty());
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
  void aProfileIsDrawnOverItsLineWithItsBarrier() throws Exception {
    double[] alpha = {0, 0.5, 1};
    Profile profile =
        new Profile(
            "start of gd1",
            "end of gd1",
            alpha,
            List.of(Metric.CROSS_ENTROPY),
            new double[][] {{1, 0.8, 0.2}});
    PageDocument page =
        PageDocument.of(Scenes.small().build().toBuilder().profile(profile).build());
    assertThat(page.all("svg", "chart")).hasSize(6);
    assertThat(page.document().getDocumentElement().getTextContent())
        .contains("From 0, start of gd1, to 1, end of gd1.", "it is 0.200 high");
    assertThat(PageDocument.within(page.all("svg", "chart").get(5), "text"))
        .extracting(Node::getTextContent)
        .contains("position on the line");
  }

  @Test
  void displacementsOfSeveralPathsAreCompared() throws Exception {
    Scene scene = Scenes.small().withOptimizers(2).build();
    List<List<Double>> cosines = List.of(List.of(1.0, -0.25), List.of(-0.25, Double.NaN));
    PageDocument page = PageDocument.of(new SceneVariants(scene).withCosines(cosines));
    assertThat(PageDocument.within(page.only("table", "cosines"), "td"))
        .extracting(Node::getTextContent)
        .containsExactly("", "1.00", "\u22120.25", "\u22120.25", "–");
    assertThat(PageDocument.of(scene).all("table", "cosines")).isEmpty();
  }

  @Test
  void seedsOfAnOptimizerHaveItsColourAndOneEntry() throws Exception {
    PageDocument page =
        PageDocument.of(
            new SceneVariants(Scenes.small().withOptimizers(3).build()).asSeedsOf("gd"));
    assertThat(PageDocument.within(page.only("ul", "key"), "li")).hasSize(1);
    assertThat(page.all("svg", "path-0")).isNotEmpty();
    assertThat(page.all("svg", "path-1")).isEmpty();
    assertThat(page.all("input").stream().map(box -> box.getAttribute("type")))
        .filteredOn("checkbox"::equals)
        .hasSize(3);
  }

  @Test
  void versionsAndSeedsStandBesideTheDescriptor() throws Exception {
    PageDocument page =
        PageDocument.of(
            Scenes.small().build().toBuilder().provenance(Map.of("seed of gd1", "42 <b>")).build());
    assertThat(PageDocument.text(page.only("dl", "provenance"))).contains("seed of gd1", "42 <b>");
  }

  @Test
  void theGlanceNamesTheWorstPathAndTheNull() throws Exception {
    PageDocument page = PageDocument.of(Scenes.small().build());
    assertThat(PageDocument.text(page.only("dl", "glance")))
        .contains(
            "98.0\u2009%",
            "random walks 74.0–78.0\u2009%, persistent 84.0–88.0\u2009%", "10.0\u2009%", "0.0100");
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
