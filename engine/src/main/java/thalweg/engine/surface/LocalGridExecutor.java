package thalweg.engine.surface;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import thalweg.engine.work.Cancellation;
import thalweg.engine.work.Workers;

/**
 * Measures cells on the threads of this process.
 *
 * @param workers the threads
 */
public record LocalGridExecutor(Workers workers) implements GridExecutor {

  @Override
  public void run(GridPlan plan, PartConsumer parts, Cancellation cancellation) throws IOException {
    List<Future<GridPart>> begun = new ArrayList<>();
    for (GridTask task : plan.tasks()) {
      begun.add(workers.submit(() -> part(plan, task, cancellation)));
    }
    try {
      for (Future<GridPart> future : begun) {
        parts.accept(Workers.result(future));
      }
    } finally {
      begun.forEach(future -> future.cancel(true));
    }
  }

  private static GridPart part(GridPlan plan, GridTask task, Cancellation cancellation) {
    cancellation.check();
    double[][] values = new double[plan.metrics()][task.cells().length];
    plan.evaluator().evaluate(task.x(), task.y(), values);
    return new GridPart(task.cells(), values, plan.evaluator().kernels());
  }
}
