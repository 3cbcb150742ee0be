package thalweg.runtime.pipeline;

import java.util.function.Supplier;
import thalweg.api.model.PlaneEvaluator;

/**
 * An evaluator that is prepared when it is first asked: a finished run, whose stages are all read,
 * never pays for it.
 */
final class DeferredEvaluator implements PlaneEvaluator {

  private final Supplier<PlaneEvaluator> preparation;
  private PlaneEvaluator prepared;

  DeferredEvaluator(Supplier<PlaneEvaluator> preparation) {
    this.preparation = preparation;
  }

  @Override
  public void evaluate(double[] x, double[] y, double[] loss, double[] accuracy) {
    prepared().evaluate(x, y, loss, accuracy);
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
