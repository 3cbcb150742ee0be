package thalweg.plot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Guessing;
import thalweg.api.scene.Scene;
import thalweg.testkit.Scenes;

class OutcomeReadingTest {

  private static final GuessingLoss GUESSING =
      new GuessingLoss(
          new Guessing(Math.log(3), Metric.ACCURACY, 1 / 3.0), "guessing", "ln 3 = 1.099");
  private static final NetworkShape WIDE = new NetworkShape(2, 100, false);
  private static final NetworkShape DEEP = new NetworkShape(21, 5, false);

  @Test
  void whoGetsNearlyAllRowsRightSolvesTheProblem() {
    assertThat(read(SceneVariants.ending(Scenes.small().build(), 0, 0.05, 0.9991), WIDE))
        .containsExactly(
            "gd1 solves the problem: 99.9\u2009% of the training examples are classified correctly.");
  }

  @Test
  void whoEndsAtTheLossOfGuessingIsStuck() {
    assertThat(read(SceneVariants.ending(Scenes.small().build(), 0, 1.0986, 0.3333), DEEP))
        .containsExactly(
            "gd1 is stuck at the loss of guessing (ln 3 = 1.099), and the path leads nowhere"
                + " (20 hidden layers, 5 neurons at the narrowest).");
  }

  @Test
  void theLossOfGuessingWithABetterAccuracyIsNotStuck() {
    assertThat(read(SceneVariants.ending(Scenes.small().build(), 0, 1.09, 0.6), WIDE))
        .containsExactly(
            "gd1 classifies 60.0\u2009% of the training examples correctly: the borders do not follow the data"
                + " (100 hidden neurons).");
  }

  @Test
  void aNarrowNetworkBendsTooLittle() {
    assertThat(
            read(
                SceneVariants.ending(Scenes.small().build(), 0, 0.5, 0.7),
                new NetworkShape(2, 5, false)))
        .containsExactly(
            "gd1 classifies 70.0\u2009% of the training examples correctly: the borders of so narrow a network bend"
                + " too little (5 hidden neurons).");
  }

  @Test
  void softmaxRegressionDrawsStraightLines() {
    Scene scene = SceneVariants.ending(Scenes.small().build(), 0, 0.7, 0.53);
    assertThat(read(scene, NetworkShape.of(scene)))
        .containsExactly(
            "Without a hidden layer, borders between classes are straight lines.",
            "gd1 classifies 53.0\u2009% of the training examples correctly.");
  }

  @Test
  void severalOptimizersAreGroupedByWhatBecameOfThem() {
    Scene scene = Scenes.small().withOptimizers(3).build();
    scene = SceneVariants.ending(scene, 0, 0.05, 0.991);
    scene = SceneVariants.ending(scene, 1, 0.2, 0.95);
    scene = SceneVariants.ending(scene, 2, 0.04, 0.998);
    assertThat(read(scene, WIDE))
        .containsExactly(
            "gd1 and gd3 solve the problem: 99.1 to 99.8\u2009% of the training examples are classified correctly.",
            "gd2 comes close: 95.0\u2009% of the training examples are classified correctly.");
  }

  @Test
  void ofSeveralTrainingsItIsSaidHowManyAreStuck() {
    Scene scene = Scenes.small().withOptimizers(3).build();
    scene = SceneVariants.ending(scene, 0, 0.05, 0.991);
    scene = SceneVariants.ending(scene, 1, 1.0986, 0.3333);
    scene = SceneVariants.ending(scene, 2, 1.0986, 0.3333);
    assertThat(read(scene, WIDE))
        .contains(
            "2 of 3 trainings (gd2 and gd3) are stuck at the loss of guessing (ln 3 = 1.099), and"
                + " the path leads nowhere (100 hidden neurons).");
  }

  @Test
  void aRunThatEndedEarlyDiverges() {
    assertThat(read(SceneVariants.diverged(Scenes.small().build()), WIDE))
        .containsExactly("gd1 diverges.");
  }

  @Test
  void aLongPlateauIsToldAndASlowDescentFromAboveIsNone() {
    Scene scene = Scenes.small().build();
    assertThat(read(falling(scene, 1.4, 1.12), WIDE))
        .contains(
            "From epoch 10 to 50 the loss is that of guessing (ln 3 = 1.099), a plateau that the"
                + " path then leaves.");
    assertThat(read(falling(scene, 1.9, 1.4), WIDE)).hasSize(1);
  }

  @Test
  void regressionIsJudgedByItsR2() {
    Scene scene = Scenes.regression().withOptimizers(4).build();
    double mean = scene.data().map(d -> Guessing.of(d.training()).loss()).orElseThrow();
    scene = SceneVariants.ending(scene, 0, 0.005 * mean, 0.995);
    scene = SceneVariants.ending(scene, 1, 0.05 * mean, 0.95);
    scene = SceneVariants.ending(scene, 2, 0.4 * mean, 0.6);
    scene = SceneVariants.ending(scene, 3, 0.99 * mean, 0.01);
    assertThat(OutcomeReading.of(scene).sentences())
        .satisfiesExactly(
            text -> assertThat(text).isEqualTo("gd1 solves the problem: R² = 0.995."),
            text -> assertThat(text).isEqualTo("gd2 comes close: R² = 0.950."),
            text ->
                assertThat(text)
                    .isEqualTo("gd3 reaches R² = 0.600: the curve does not follow the data."),
            text ->
                assertThat(text)
                    .startsWith(
                        "1 of 4 trainings (gd4) is stuck at the loss of predicting the mean (")
                    .endsWith("), and the path leads nowhere."));
  }

  @Test
  void withoutDataNothingIsSaidOfAnOutcomeButThatARunDiverged() {
    Scene scene = Scenes.small().withoutModel();
    assertThat(OutcomeReading.of(scene).sentences()).isEmpty();
    assertThat(OutcomeReading.of(SceneVariants.diverged(scene)).sentences())
        .containsExactly("gd1 diverges.");
  }

  /** Starts at one loss, stays at another up to epoch 50, and ends well at epoch 110. */
  private static Scene falling(Scene scene, double first, double stays) {
    return SceneVariants.snapshots(
        scene,
        s -> {
          double loss = s.index() == 0 ? first : s.index() < 6 ? stays : 0.1;
          return SceneVariants.measuring(s, 10 * s.index(), loss, 0.995);
        });
  }

  private static List<String> read(Scene scene, NetworkShape shape) {
    return new OutcomeReading(scene, shape, Optional.of(GUESSING)).sentences();
  }
}
