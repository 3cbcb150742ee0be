package thalweg.renderer.gallery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.scene.Scene;
import thalweg.api.trajectory.Snapshot;
import thalweg.testkit.Scenes;

class OutcomeReadingTest {

  private static final GuessingLoss GUESSING =
      new GuessingLoss(Math.log(3), 1 / 3.0, "ln 3 = 1.099");
  private static final NetworkShape WIDE = new NetworkShape(2, 100, false);
  private static final NetworkShape DEEP = new NetworkShape(21, 5, false);

  @Test
  void whoGetsNearlyAllRowsRightSolvesTheProblem() {
    assertThat(read(Altered.ending(Scenes.small().build(), 0, 0.05, 0.9991), WIDE))
        .containsExactly("gd1 solves the problem: 99.9\u2009% of the training rows right.");
  }

  @Test
  void whoEndsAtTheLossOfGuessingIsStuck() {
    assertThat(read(Altered.ending(Scenes.small().build(), 0, 1.0986, 0.3333), DEEP))
        .containsExactly(
            "gd1 is stuck at the loss of guessing (ln 3 = 1.099), and the path leads nowhere"
                + " (20 hidden layers, 5 neurons at the narrowest).");
  }

  @Test
  void theLossOfGuessingWithABetterAccuracyIsNotStuck() {
    assertThat(read(Altered.ending(Scenes.small().build(), 0, 1.09, 0.6), WIDE))
        .containsExactly(
            "gd1 gets 60.0\u2009% of the training rows right: the borders do not follow the data"
                + " (100 hidden neurons).");
  }

  @Test
  void aNarrowNetworkBendsTooLittle() {
    assertThat(
            read(
                Altered.ending(Scenes.small().build(), 0, 0.5, 0.7), new NetworkShape(2, 5, false)))
        .containsExactly(
            "gd1 gets 70.0\u2009% of the training rows right: the borders of so narrow a network bend"
                + " too little (5 hidden neurons).");
  }

  @Test
  void softmaxRegressionDrawsStraightLines() {
    Scene scene = Altered.ending(Scenes.small().build(), 0, 0.7, 0.53);
    assertThat(read(scene, NetworkShape.of(scene)))
        .containsExactly(
            "Without a hidden layer, borders between classes are straight lines.",
            "gd1 gets 53.0\u2009% of the training rows right.");
  }

  @Test
  void severalOptimizersAreGroupedByWhatBecameOfThem() {
    Scene scene = Scenes.small().withOptimizers(3).build();
    scene = Altered.ending(scene, 0, 0.05, 0.991);
    scene = Altered.ending(scene, 1, 0.2, 0.95);
    scene = Altered.ending(scene, 2, 0.04, 0.998);
    assertThat(read(scene, WIDE))
        .containsExactly(
            "gd1 and gd3 solve the problem: 99.1 to 99.8\u2009% of the training rows right.",
            "gd2 comes close: 95.0\u2009% of the training rows right.");
  }

  @Test
  void aRunThatEndedEarlyDiverges() {
    assertThat(read(Altered.diverged(Scenes.small().build()), WIDE))
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

  /** Starts at one loss, stays at another up to epoch 50, and ends well at epoch 110. */
  private static Scene falling(Scene scene, double first, double stays) {
    return Altered.snapshots(
        scene,
        s -> {
          double loss = s.index() == 0 ? first : s.index() < 6 ? stays : 0.1;
          return new Snapshot(s.index(), 10 * s.index(), s.step(), loss, 0.995);
        });
  }

  private static List<String> read(Scene scene, NetworkShape shape) {
    return new OutcomeReading(scene, shape, GUESSING).sentences();
  }
}
