package thalweg.engine.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.geometry.Vectors;
import thalweg.api.measure.Metric;
import thalweg.api.render.Progress;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;
import thalweg.engine.fixtures.Blobs;
import thalweg.engine.fixtures.Descent;
import thalweg.engine.work.Cancellation;
import thalweg.engine.work.ProgressListener;
import thalweg.testkit.LinearNetwork;

class TrainerTest {

  private static final int ROWS = 10;
  private static final int BATCH = 4;
  private static final int EPOCHS = 5;
  private static final long SEED = 3;

  private final Examples examples = Blobs.examples(ROWS, 1);
  private final LinearNetwork network = new LinearNetwork(2, 3);
  private Trajectory trajectory;

  private Trainer.Result train(double learningRate, int snapshots) throws IOException {
    BatchOrder batches = new BatchOrder(examples, BATCH, SEED);
    Trainer trainer = new Trainer(network, examples, batches, EPOCHS, snapshots);
    List<float[]> recorded = new ArrayList<>();
    Trainer.Result result =
        trainer.train(
            network.initialize(SEED),
            Descent.by(learningRate),
            parameters -> recorded.add(parameters.clone()),
            ProgressListener.Silent.INSTANCE,
            new Cancellation());
    trajectory = Trajectory.of("descent", recorded.toArray(float[][]::new), result.history());
    return result;
  }

  /** The parameters before every step and after the last, by a loop without a trainer. */
  private List<float[]> plainLoop(float learningRate) {
    List<float[]> all = new ArrayList<>();
    float[] parameters = network.initialize(SEED);
    float[] gradient = new float[9];
    BatchOrder batches = new BatchOrder(examples, BATCH, SEED);
    all.add(parameters.clone());
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int batch = 0; batch < 3; batch++) {
        network.lossAndGradient(parameters, batches.batch(batch), gradient);
        for (int i = 0; i < 9; i++) {
          parameters[i] -= learningRate * gradient[i];
        }
        all.add(parameters.clone());
      }
    }
    return all;
  }

  /** The mean cross-entropy over all rows, in double precision from first principles. */
  private double loss(float[] p) {
    double sum = 0;
    for (int row = 0; row < ROWS; row++) {
      double[] score = new double[3];
      double total = 0;
      for (int c = 0; c < 3; c++) {
        score[c] =
            (double) p[2 * c] * examples.input(row, 0)
                + (double) p[2 * c + 1] * examples.input(row, 1)
                + p[6 + c];
        total += Math.exp(score[c]);
      }
      sum += Math.log(total) - score[examples.label(row)];
    }
    return sum / ROWS;
  }

  @Test
  void snapshotsAreTheParametersOfAPlainLoop() throws IOException {
    Trainer.Result result = train(0.25, 1000);

    List<float[]> expected = plainLoop(0.25f);
    assertThat(result.divergedAt()).isEmpty();
    assertThat(trajectory.size()).isEqualTo(16);
    for (int i = 0; i < 16; i++) {
      assertThat(trajectory.parameters(i)).isEqualTo(expected.get(i));
    }
  }

  @Test
  void fewerSnapshotsAreThoseOfTheirSteps() throws IOException {
    Trainer.Result result = train(0.25, 4);

    List<float[]> expected = plainLoop(0.25f);
    assertThat(result.history().stream().map(Snapshot::step)).containsExactly(0L, 5L, 10L, 15L);
    assertThat(result.history().stream().map(Snapshot::index)).containsExactly(0, 1, 2, 3);
    assertThat(result.history().get(1).epoch()).isEqualTo(5 / 3.0);
    assertThat(trajectory.parameters(2)).isEqualTo(expected.get(10));
  }

  @Test
  void theRecordedLossIsThatOfAllRows() throws IOException {
    Trainer.Result result = train(0.25, 16);

    for (Snapshot snapshot : result.history()) {
      assertThat(snapshot.loss())
          .isCloseTo(loss(trajectory.parameters(snapshot.index())), within(1e-6));
    }
    assertThat(result.history().get(15).loss()).isLessThan(result.history().get(0).loss());
    assertThat(result.history().get(15).measures().value(Metric.ACCURACY)).isBetween(0.5, 1.0);
  }

  @Test
  void anExplodingRunEndsEarlyWithFiniteSnapshotsOnly() throws IOException {
    Trainer.Result result = train(1e38, 16);

    assertThat(result.divergedAt()).isPresent();
    assertThat(result.history()).hasSizeBetween(1, 15);
    assertThat(trajectory.size()).isEqualTo(result.history().size());
    for (Snapshot snapshot : result.history()) {
      assertThat(snapshot.loss()).isFinite();
      assertThat(Vectors.allFinite(trajectory.parameters(snapshot.index()))).isTrue();
    }
  }

  @Test
  void progressCountsEveryStep() throws IOException {
    BatchOrder batches = new BatchOrder(examples, BATCH, SEED);
    Trainer trainer = new Trainer(network, examples, batches, EPOCHS, 2);
    long[] steps = new long[1];
    trainer.train(
        network.initialize(SEED),
        Descent.by(0.1),
        Trainer.Recorder.NONE,
        new Progress() {
          @Override
          public void advance(long units) {
            steps[0] += units;
          }

          @Override
          public void close() {}
        },
        new Cancellation());

    assertThat(steps[0]).isEqualTo(trainer.steps()).isEqualTo(15);
  }

  @Test
  void aCancelledTrainingTakesNoFurtherStep() {
    Cancellation cancellation = new Cancellation();
    AtomicInteger steps = new AtomicInteger();
    Trainer trainer =
        new Trainer(network, examples, new BatchOrder(examples, BATCH, SEED), EPOCHS, 2);

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(
            () ->
                trainer.train(
                    network.initialize(SEED),
                    (parameters, gradient, context) -> {
                      if (steps.incrementAndGet() == 4) {
                        cancellation.cancel();
                      }
                    },
                    Trainer.Recorder.NONE,
                    ProgressListener.Silent.INSTANCE,
                    cancellation));

    assertThat(steps).hasValue(4);
  }
}
