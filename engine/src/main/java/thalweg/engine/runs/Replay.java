package thalweg.engine.runs;

import java.io.IOException;
import java.util.OptionalDouble;
import java.util.Set;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.Preconditioned;
import thalweg.api.plugin.PluginException;
import thalweg.api.render.Progress;
import thalweg.engine.work.Cancellation;

/**
 * Training a finished run once more, to the same bits: what an optimizer remembers is not recorded
 * along a path, and is seen by passing there again.
 *
 * @param request which run
 * @param job what it shares with others
 */
public record Replay(RunRequest request, TrainingJob job) {

  /** Sees what the last step was divided by. */
  @FunctionalInterface
  public interface Witness {

    /**
     * Training passes a snapshot.
     *
     * @param parameters there; the array goes on changing afterwards
     * @param divisor one for each parameter, positive; 1 for buffers and frozen blocks
     */
    void see(int snapshot, float[] parameters, float[] divisor) throws IOException;
  }

  /** Whether there is something to see: the optimizer divides its steps. */
  public boolean isPreconditioned() {
    return request.optimizer().create() instanceof Preconditioned;
  }

  /**
   * The largest eigenvalue of the preconditioned Hessian at which steps of full batches do not
   * grow, where that is known.
   */
  public OptionalDouble stablePreconditioned() {
    return job.isFullBatch() && request.optimizer().create() instanceof Preconditioned optimizer
        ? optimizer.stablePreconditioned()
        : OptionalDouble.empty();
  }

  /** The number of updates that it takes. */
  public long steps() {
    return job.trainer(request, job.plan().snapshots()).steps();
  }

  /**
   * Trains again. Snapshots before the first step have no divisor, and are not shown; neither are
   * those whose divisors are not positive throughout.
   *
   * @param snapshots at which to look
   * @throws PluginException if there are not as many divisors as parameters
   * @throws java.util.concurrent.CancellationException if the work was cancelled
   */
  public void show(
      Set<Integer> snapshots, Witness witness, Progress progress, Cancellation cancellation)
      throws IOException {
    Optimizer optimizer = request.optimizer().create();
    if (optimizer instanceof Preconditioned preconditioned) {
      job.trainer(request, job.plan().snapshots())
          .train(
              job.initialParameters(request),
              optimizer,
              new Watch(snapshots, witness, preconditioned),
              progress,
              cancellation);
    }
  }

  /** Looks at the optimizer whenever training passes a snapshot that is asked for. */
  private final class Watch implements Trainer.Recorder {

    private final SteppedBlocks blocks = new SteppedBlocks(job.problem().layout());
    private final Set<Integer> snapshots;
    private final Witness witness;
    private final Preconditioned optimizer;
    private int passed;

    Watch(Set<Integer> snapshots, Witness witness, Preconditioned optimizer) {
      this.snapshots = snapshots;
      this.witness = witness;
      this.optimizer = optimizer;
    }

    @Override
    public void append(float[] parameters) throws IOException {
      int snapshot = passed++;
      if (!snapshots.contains(snapshot)) {
        return;
      }
      float[] divisor = optimizer.preconditioner();
      if (divisor.length > 0 && allPositive(checked(divisor))) {
        witness.see(snapshot, parameters, blocks.spread(divisor, 1));
      }
    }

    private float[] checked(float[] divisor) {
      int expected = blocks.layout().arrayLength();
      if (divisor.length != expected) {
        throw new PluginException(
            "The optimizer of %s divides %d parameters, expected the %d that it steps: fix its preconditioner()."
                .formatted(request.label(), divisor.length, expected));
      }
      return divisor;
    }

    private static boolean allPositive(float[] divisor) {
      for (float value : divisor) {
        if (!(value > 0)) {
          return false;
        }
      }
      return true;
    }
  }
}
