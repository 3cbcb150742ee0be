package thalweg.plot.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.testkit.Scenes;

class PlanePlotTest {

  private static final PlanePlot.Place PLACE = new PlanePlot.Place(50, 20, 400, 300, 380, 5);

  @Test
  void theGroundLiesUnderThePathsAndTheColourBarBelow() {
    Scene scene = Scenes.small().withOptimizers(2).build();
    String ground = ground(scene);
    String paths = paths(scene);

    assertThat(ground).contains("<image", "PC1 explains").doesNotContain("polyline");
    assertThat(paths).containsSubsequence("<title>gd1</title>", "<title>gd2</title>");
    assertThat(paths).containsSubsequence("class=\"end\"", "class=\"cross\"", "mean loss over the");
  }

  @Test
  void theColourBarAndTheIsoLinesNameTheLoss() {
    Scene scene = Scenes.regression().build();
    assertThat(ground(scene)).contains("<title>mean squared error ");
    assertThat(paths(scene)).contains("mean squared error over the training data");
  }

  @Test
  void aLandscapeThatReachesZeroHasATickThere() {
    Scene scene = Scenes.small().build();
    Landscape grid = scene.landscape().orElseThrow();
    grid.loss()[3][4] = 0;
    assertThat(paths(scene)).contains(">0</text>", ">1e−6</text>", "(log scale)");
  }

  @Test
  void pathsAloneLieOnAGridWithoutAColourBar() {
    Scene scene = Scenes.small().withoutModel();
    assertThat(ground(scene)).contains("class=\"grid\"").doesNotContain("<image");
    assertThat(paths(scene)).contains("polyline").doesNotContain("gradient", "cross", "loss");
  }

  private static String ground(Scene scene) {
    Markup svg = new Markup();
    new PlanePlot(scene, PLACE, true).writeGround(svg);
    return svg.toString();
  }

  private static String paths(Scene scene) {
    Markup svg = new Markup();
    new PlanePlot(scene, PLACE, true).writePaths(svg);
    return svg.toString();
  }
}
