package thalweg.engine.surface;

import java.io.IOException;
import thalweg.engine.work.Cancellation;

/** Measures cells of a grid: on threads of this process, or on other machines. Thread-safe. */
@FunctionalInterface
public interface GridExecutor {

  /** Takes parts as they come. */
  @FunctionalInterface
  interface PartConsumer {

    /** Takes one; always called by the thread that runs the plan. */
    void accept(GridPart part) throws IOException;
  }

  /**
   * Does all tasks of a plan. Values depend on nothing but the plan.
   *
   * @param parts hears of each task once, in any order
   * @param cancellation looked at before each task at the latest
   * @throws java.util.concurrent.CancellationException if the work was cancelled
   * @throws IOException if a worker is lost, or the consumer fails
   */
  void run(GridPlan plan, PartConsumer parts, Cancellation cancellation) throws IOException;
}
