package thalweg.optimizers.example;

import java.util.function.Function;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.OptimizerFactory;

/**
 * A factory by its parts.
 *
 * @param name as in a descriptor
 * @param summary one sentence
 * @param settings the settings record
 * @param maker makes the optimizer of one run
 */
record ExampleFactory<S extends Record>(
    String name, String summary, Class<S> settings, Function<S, Optimizer> maker)
    implements OptimizerFactory<S> {

  @Override
  public Optimizer create(S given) {
    return maker.apply(given);
  }
}
