package thalweg.runtime.descriptor;

import thalweg.api.optimizer.Optimizer;

/**
 * One training run that a descriptor asks for.
 *
 * @param label its name, which is also its folder's
 * @param group the label of its optimizer, shared by its seeds
 * @param optimizer the update rule
 * @param seed of the batches
 * @param initialSeed of the initial parameters
 * @param tuning how the optimizer's settings were chosen, in a phrase; empty if they are given
 */
public record RunSpec(
    String label,
    String group,
    Configured<Optimizer> optimizer,
    long seed,
    long initialSeed,
    String tuning) {}
