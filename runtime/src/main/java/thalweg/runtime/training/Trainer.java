package thalweg.runtime.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.api.data.Examples;
import thalweg.api.geometry.Vectors;
import thalweg.api.model.Evaluation;
import thalweg.api.model.Network;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.render.Progress;
import thalweg.api.trajectory.Snapshot;

/** Trains one network with one optimizer, and records its path. */
public final class Trainer {

  private final Network network;
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

  /** A training of {@code epochs} passes over the examples. */
  public Trainer(
      Network network, Examples examples, BatchOrder batches, int epochs, int snapshots) {
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
   * not finite; everything recorded until then is.
   */
  public Result train(
      float[] parameters, Optimizer optimizer, SnapshotRecorder recorder, Progress progress)
      throws IOException {
    float[] gradient = new float[parameters.length];
    List<Snapshot> history = new ArrayList<>();
    int perEpoch = batches.batchesPerEpoch();
    for (long step = 0; ; step++) {
      if (step == schedule.stepOf(history.size())) {
        Evaluation now = network.evaluate(parameters, examples);
        if (!Double.isFinite(now.loss()) || !Vectors.allFinite(parameters)) {
          return new Result(history, Optional.of(step));
        }
        recorder.append(parameters);
        history.add(
            new Snapshot(
                history.size(), (double) step / perEpoch, step, now.loss(), now.accuracy()));
      }
      if (step == steps) {
        return new Result(history, Optional.empty());
      }
      Examples batch = batches.batch((int) (step % perEpoch));
      double loss = network.lossAndGradient(parameters, batch, gradient);
      if (!Double.isFinite(loss)) {
        return new Result(history, Optional.of(step));
      }
      optimizer.step(parameters, gradient);
      progress.advance(1);
    }
  }
}
