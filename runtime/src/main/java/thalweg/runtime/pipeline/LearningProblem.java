package thalweg.runtime.pipeline;

import thalweg.api.data.DataSplit;
import thalweg.api.data.Examples;
import thalweg.api.model.Network;
import thalweg.api.model.Objective;

/**
 * What is to be learned: a network and its data.
 *
 * @param data all of it
 * @param network fitted to the data's shape
 * @param key the hash of both
 */
record LearningProblem(DataSplit data, Network network, String key) {

  /** The training data. */
  Examples examples() {
    return data.training();
  }

  /** The loss that is minimised. */
  Objective objective() {
    return new Objective(network, data.training());
  }
}
