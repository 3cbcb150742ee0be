package thalweg.engine.runs;

import java.util.Optional;
import thalweg.api.optimizer.Optimizer;
import thalweg.engine.key.Ingredient;

/**
 * One training run that is asked for.
 *
 * @param label its name, which is also its folder's
 * @param group the label of its optimizer, shared by its seeds
 * @param optimizer the update rule
 * @param seed of the batches
 * @param initialSeed of the initial parameters
 * @param tuning how the optimizer's settings were chosen, in a phrase; empty if they were given
 */
public record RunRequest(
    String label,
    String group,
    Ingredient<Optimizer> optimizer,
    long seed,
    long initialSeed,
    Optional<String> tuning) {

  /** The only run of its optimizer. */
  public static RunRequest of(String label, Ingredient<Optimizer> optimizer, long seed) {
    return new RunRequest(label, label, optimizer, seed, seed, Optional.empty());
  }
}
