package thalweg.runtime.descriptor;

import thalweg.api.optimizer.Optimizer;

/**
 * One training run that a descriptor asks for.
 *
 * @param label its name, which is also its folder's
 * @param optimizer the update rule
 * @param seed of the initial parameters and the batches
 */
public record RunSpec(String label, Configured<Optimizer> optimizer, long seed) {}
