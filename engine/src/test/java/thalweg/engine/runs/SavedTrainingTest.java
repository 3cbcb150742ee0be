package thalweg.engine.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.model.Differentiable;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.Stateful;
import thalweg.api.optimizer.StepContext;
import thalweg.api.plugin.PluginException;
import thalweg.engine.fixtures.Blobs;
import thalweg.engine.fixtures.CentredNetwork;
import thalweg.engine.fixtures.Descent;
import thalweg.engine.fixtures.LastCheckpoint;
import thalweg.engine.fixtures.Momentum;
import thalweg.engine.work.Cancellation;
import thalweg.engine.work.ProgressListener;
import thalweg.testkit.LinearNetwork;

class SavedTrainingTest {

  private static final int STEPS = 15;
  private static final int SNAPSHOTS = 5;

  private final LastCheckpoint checkpoints = new LastCheckpoint();
  private final List<float[]> path = new ArrayList<>();
  private Differentiable network = new LinearNetwork(2, 3);
  private Examples examples = Blobs.examples(10, 1);

  /** Three batches in each of five epochs. */
  private Trainer.Result train(Supplier<Optimizer> rule) throws IOException {
    SavedTraining training = SavedTraining.of(rule, checkpoints, Duration.ZERO);
    training.begun().ifPresent(last -> path.subList(last.snapshots(), path.size()).clear());
    if (training.begun().isEmpty()) {
      path.clear();
    }
    BatchOrder batches = new BatchOrder(examples, (examples.rows() + 2) / 3, 3);
    return new Trainer(network, examples, batches, 5, SNAPSHOTS)
        .train(
            network.initialize(3),
            training,
            parameters -> path.add(parameters.clone()),
            ProgressListener.Silent.INSTANCE,
            new Cancellation());
  }

  private void trainUntil(int step, AtomicInteger taken) {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                train(
                    () ->
                        new Momentum(
                            () -> {
                              if (taken.get() == step) {
                                throw new IllegalStateException("killed");
                              }
                              taken.incrementAndGet();
                            })));
  }

  private void assertGoesOnToTheSameBitsFromEveryStep() throws IOException {
    Trainer.Result whole = train(() -> new Momentum(() -> {}));
    List<float[]> expected = List.copyOf(path);
    for (int step = 0; step < STEPS; step++) {
      checkpoints.discard();
      AtomicInteger taken = new AtomicInteger();
      trainUntil(step, taken);

      Trainer.Result result = train(() -> new Momentum(taken::incrementAndGet));

      assertThat(taken).as("no step is taken twice").hasValue(STEPS);
      assertThat(result).isEqualTo(whole);
      assertThat(path).hasSize(SNAPSHOTS);
      for (int i = 0; i < SNAPSHOTS; i++) {
        assertThat(path.get(i)).isEqualTo(expected.get(i));
      }
    }
  }

  @Test
  void aTrainingThatStopsAtAnyStepGoesOnToTheSameBits() throws IOException {
    assertGoesOnToTheSameBitsFromEveryStep();
  }

  @Test
  void buffersAndFrozenBlocksGoOnToo() throws IOException {
    network = new CentredNetwork();
    examples = CentredNetwork.dataset().create().load().training();

    assertGoesOnToTheSameBitsFromEveryStep();
  }

  @Test
  void anOptimizerThatCannotTellWhatItRemembersIsNeverSaved() throws IOException {
    train(() -> Descent.by(0.1));

    assertThat(checkpoints.saved()).isZero();
  }

  @Test
  void nothingIsSavedWithinTheInterval() throws IOException {
    SavedTraining training =
        SavedTraining.of(() -> new Momentum(() -> {}), checkpoints, Duration.ofDays(1));

    training.saveIfDue(
        rule -> {
          throw new AssertionError("It is not time to save.");
        });

    assertThat(checkpoints.saved()).isZero();
  }

  @Test
  void aStateThatItsOwnRuleRefusesIsForgottenAndTheTrainingBeginsAnew() throws IOException {
    Trainer.Result whole = train(() -> new Momentum(() -> {}));
    checkpoints.discard();
    trainUntil(4, new AtomicInteger());

    Trainer.Result result = train(Forgetful::new);

    assertThat(result).isEqualTo(whole);
  }

  /** Refuses every state. */
  private static final class Forgetful implements Stateful {

    private final Momentum rule = new Momentum(() -> {});

    @Override
    public void step(float[] parameters, float[] gradient, StepContext context) {
      rule.step(parameters, gradient, context);
    }

    @Override
    public Map<String, float[]> state() {
      return rule.state();
    }

    @Override
    public void restore(Map<String, float[]> state) {
      throw new PluginException("This is the state of another rule.");
    }
  }
}
