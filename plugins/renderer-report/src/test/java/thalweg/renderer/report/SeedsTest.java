package thalweg.renderer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.testkit.Scenes;

/** Seeds of an optimizer share colour and marker; dashes and labels tell them apart. */
class SeedsTest {

  /** Two seeds of one optimizer, and a single run of another. */
  private static Scene scene() {
    Scene scene = Scenes.small().withOptimizers(3).build();
    List<ProjectedPath> paths =
        IntStream.range(0, 3).mapToObj(i -> named(scene.paths().get(i), i)).toList();
    return scene.toBuilder().paths(paths).build();
  }

  private static ProjectedPath named(ProjectedPath path, int number) {
    return new ProjectedPath(
        number < 2
            ? path.run().named("sgd-" + (number + 1), "sgd")
            : path.run().named("adam", "adam"),
        path.trajectory(),
        path.points());
  }

  @Test
  void everyTableTellsSeedsApartByTheirDashes() throws Exception {
    PageDocument page = PageDocument.of(scene());
    for (String table : List.of("readout", "legend")) {
      List<String> swatches =
          page.all("table").stream()
              .filter(
                  element ->
                      element.getAttribute("id").equals(table)
                          || element.getAttribute("class").equals(table))
              .flatMap(element -> PageDocument.within(element, "svg").stream())
              .map(swatch -> swatch.getAttribute("class"))
              .limit(3)
              .toList();
      assertThat(swatches)
          .as(table)
          .containsExactly(
              "swatch seed seed-1 path-0", "swatch seed seed-2 path-0", "swatch path-1");
    }
  }

  @Test
  void theLegendNamesNoMarkThatThePictureHasNot() throws Exception {
    Element legend = PageDocument.of(scene()).only("table", "legend");
    assertThat(PageDocument.text(legend))
        .contains("start of a path")
        .doesNotContain("end of a path");
  }

  @Test
  void theScriptsKnowWhichSeedAPathIs() throws Exception {
    List<String> members =
        Pattern.compile("\"member\":(\\d)")
            .matcher(PageDocument.of(scene()).html())
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(members).containsExactly("0", "1", "0");
  }
}
