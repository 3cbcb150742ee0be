package thalweg.engine.runs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.api.data.Examples;
import thalweg.api.geometry.Vectors;
import thalweg.api.measure.Measures;
import thalweg.api.model.Calibrated;
import thalweg.api.model.Differentiable;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.Stateful;
import thalweg.api.render.Progress;
import thalweg.api.trajectory.Snapshot;
import thalweg.engine.store.Checkpoint;
import thalweg.engine.work.Cancellation;

/** Trains one network with one optimizer, and records its path. */
public final class Trainer {

  private final Differentiable network;
  private final Examples examples;
  private final BatchOrder batches;
  private final SnapshotSchedule schedule;
  private final long steps;

  /**
   * What training came to.
   *
   * @param history of every snapshot recorded
   * @param divergedAt the step after which something was not finite; empty if all went well
   */
  public record Result(List<Snapshot> history, Optional<Long> divergedAt) {}

  /** Takes the parameters of each snapshot as training passes it. */
  @FunctionalInterface
  public interface Recorder {

    /** Records nothing: for a training of which only the end counts. */
    Recorder NONE = parameters -> {};

    /** Takes one snapshot; the array goes on changing afterwards. */
    void append(float[] parameters) throws IOException;
  }

  /** A training of {@code epochs} passes over the examples. */
  public Trainer(
      Differentiable network, Examples examples, BatchOrder batches, int epochs, int snapshots) {
    this.network = network;
    this.examples = examples;
    this.batches = batches;
    this.steps = (long) epochs * batches.batchesPerEpoch();
    this.schedule = new SnapshotSchedule(steps, snapshots);
  }

  /** The largest number of snapshots that {@link #train} writes. */
  public int snapshots() {
    return schedule.count();
  }

  /** The number of updates. */
  public long steps() {
    return steps;
  }

  /**
   * Trains from the given parameters, which are changed. Ends early when a loss or a parameter is
   * not finite; everything recorded until then is kept.
   *
   * @throws java.util.concurrent.CancellationException if the work was cancelled
   */
  public Result train(
      float[] parameters,
      Optimizer optimizer,
      Recorder recorder,
      Progress progress,
      Cancellation cancellation)
      throws IOException {
    return train(parameters, SavedTraining.never(optimizer), recorder, progress, cancellation);
  }

  /** Trains likewise, or goes on with a training; the recorder holds its snapshots so far. */
  Result train(
      float[] parameters,
      SavedTraining training,
      Recorder recorder,
      Progress progress,
      Cancellation cancellation)
      throws IOException {
    List<Snapshot> history = new ArrayList<>();
    training.begun().ifPresent(last -> goOn(last, parameters, history));
    long begun = training.begun().map(Checkpoint::step).orElse(0L);
    progress.advance(begun);
    CurrentStep current = new CurrentStep(network, parameters, begun, steps);
    for (long step = begun; ; step++) {
      cancellation.check();
      if (step == schedule.stepOf(history.size())) {
        Measures now = measured(parameters);
        if (!Double.isFinite(now.loss()) || !Vectors.allFinite(parameters)) {
          return new Result(history, Optional.of(step));
        }
        recorder.append(parameters);
        history.add(snapshot(history.size(), now));
      }
      if (step == steps) {
        return new Result(history, Optional.empty());
      }
      long taken = step;
      training.saveIfDue(rule -> checkpoint(taken, parameters, rule, history));
      double loss = current.differentiate(batches.batch((int) (step % batches.batchesPerEpoch())));
      if (!Double.isFinite(loss)) {
        return new Result(history, Optional.of(step));
      }
      current.move(training.optimizer());
      progress.advance(1);
    }
  }

  private void goOn(Checkpoint last, float[] parameters, List<Snapshot> history) {
    System.arraycopy(last.parameters(), 0, parameters, 0, parameters.length);
    batches.skip(last.step());
    for (double[] values : last.measured()) {
      history.add(snapshot(history.size(), Measures.of(network.metrics(), values)));
    }
  }

  private static Checkpoint checkpoint(
      long step, float[] parameters, Stateful rule, List<Snapshot> history) {
    double[][] measured =
        history.stream().map(snapshot -> snapshot.measures().values()).toArray(double[][]::new);
    return new Checkpoint(step, parameters, rule.state(), measured);
  }

  private Snapshot snapshot(int index, Measures measures) {
    long step = schedule.stepOf(index);
    return new Snapshot(index, (double) step / batches.batchesPerEpoch(), step, measures);
  }

  /** What belongs to this point is found first, so that every snapshot is complete in itself. */
  private Measures measured(float[] parameters) {
    if (network instanceof Calibrated calibrated) {
      calibrated.calibrate(parameters, examples);
    }
    return network.measure(parameters, examples);
  }
}
