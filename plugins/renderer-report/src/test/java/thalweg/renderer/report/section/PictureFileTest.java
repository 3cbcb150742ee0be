package thalweg.renderer.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.plot.markup.Markup;
import thalweg.testkit.Scenes;

class PictureFileTest {

  @ParameterizedTest
  @CsvSource({
    "curvature.png, Curvature along the path",
    "preconditioned.png, Preconditioned curvature along the path",
    "explained.png, Variance explained so far",
    "profile.png, Loss between two points",
    "fit.gif, Fitted curve",
    "accuracy.png, Accuracy over epochs",
    "sub/own_chart.svg, own chart"
  })
  void itsCaptionIsInWords(String name, String caption) {
    assertThat(new PictureFile(name).caption(Scenes.small().build())).isEqualTo(caption);
  }

  @Test
  void itsAddressLeadsNowhereElse() {
    assertThat(write("//elsewhere.example/a b.png"))
        .contains("src=\"elsewhere.example/a%20b.png\"");
  }

  @Test
  void animationsComeFirstThenStillsThenOtherFiles() {
    String page =
        write("loss.png", "zebra.gif", "path.png", "surface.vtp", "path.gif", "own-chart.svg");
    assertThat(page)
        .containsSubsequence(
            "src=\"path.gif\"",
            "src=\"zebra.gif\"",
            "src=\"path.png\"",
            "src=\"loss.png\"",
            "src=\"own-chart.svg\"",
            "href=\"surface.vtp\"");
    assertThat(page).doesNotContain("src=\"surface.vtp\"");
  }

  @Test
  void everyPictureIsLoadedLazilyAndHasAnAlternativeText() {
    String page = write("path.gif", "own-chart.svg");
    assertThat(page.split("<img ", -1)).hasSize(3);
    assertThat(page.split("loading=\"lazy\"", -1)).hasSize(3);
    assertThat(page)
        .contains("alt=\"Animation: Paths over the loss plane (gd1, gd2)\"")
        .contains("alt=\"Picture: own chart (gd1, gd2)\"");
  }

  @Test
  void whoPrefersLessMotionSeesTheStillOfAnAnimation() {
    assertThat(write("path.gif", "path.png"))
        .contains("<source media=\"(prefers-reduced-motion: reduce)\" srcset=\"path.png\"/>");
    assertThat(write("path.gif")).doesNotContain("<source");
  }

  @Test
  void onlyAStillWhoseAnimationIsThereIsMarkedAsItsLastFrame() {
    assertThat(write("path.gif", "path.png", "decision.png", "loss.png"))
        .containsOnlyOnce("last-frame")
        .contains("<figure class=\"last-frame\" data-picture=\"path.png\"><a href=\"path.png\"");
  }

  private static String write(String... names) {
    Markup page = new Markup();
    new PicturesSection(
            Scenes.small().withOptimizers(2).build(), new Pictures(List.of(names), Map.of()))
        .write(page);
    return page.toString();
  }
}
