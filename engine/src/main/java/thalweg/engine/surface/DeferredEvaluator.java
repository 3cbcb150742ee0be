package thalweg.engine.surface;

import java.util.function.Supplier;
import thalweg.api.model.PlaneEvaluator;

/**
 * An evaluator that is prepared when it is first asked: a finished job, whose values are all read,
 * never pays for it.
 */
public final class DeferredEvaluator implements PlaneEvaluator {

  private final Supplier<PlaneEvaluator> preparation;
  private PlaneEvaluator prepared;

  /** An evaluator to be prepared. */
  public DeferredEvaluator(Supplier<PlaneEvaluator> preparation) {
    this.preparation = preparation;
  }

  @Override
  public void evaluate(double[] x, double[] y, double[][] into) {
    prepared().evaluate(x, y, into);
  }

  @Override
  public String kernels() {
    return prepared().kernels();
  }

  private synchronized PlaneEvaluator prepared() {
    if (prepared == null) {
      prepared = preparation.get();
    }
    return prepared;
  }
}
