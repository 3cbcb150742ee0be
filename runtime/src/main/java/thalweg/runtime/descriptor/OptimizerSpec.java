package thalweg.runtime.descriptor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.api.optimizer.Optimizer;
import thalweg.engine.runs.RunRequest;

/**
 * An optimizer that a descriptor asks for, perhaps with several values of a setting to choose from.
 *
 * @param label as in the descriptor
 * @param candidates one for each combination of the listed values; a single one where nothing is
 *     listed
 * @param listed the names of the settings that the descriptor gives as lists
 */
public record OptimizerSpec(
    String label, List<Configured<Optimizer>> candidates, List<String> listed) {

  /** Copies the lists. */
  public OptimizerSpec {
    candidates = List.copyOf(candidates);
    listed = List.copyOf(listed);
  }

  /** Whether the best of several candidates is to be found. */
  public boolean isTuned() {
    return candidates.size() > 1;
  }

  /**
   * One run, or one for each seed.
   *
   * @param chosen the index of a candidate
   * @param tuning how it was chosen, in a phrase; empty if it was given
   */
  public List<RunRequest> runs(TrainingSettings training, int chosen, Optional<String> tuning) {
    Configured<Optimizer> optimizer = candidates.get(chosen);
    if (training.seeds().isEmpty()) {
      long seed = training.seed();
      return List.of(new RunRequest(label, label, optimizer, seed, seed, tuning));
    }
    List<RunRequest> runs = new ArrayList<>();
    for (long seed : training.seeds()) {
      long initialSeed = training.commonStart() ? training.seed() : seed;
      runs.add(new RunRequest(label + "-" + seed, label, optimizer, seed, initialSeed, tuning));
    }
    return runs;
  }

  /** The runs before anything is chosen: their labels and seeds are known already. */
  public List<RunRequest> runs(TrainingSettings training) {
    return runs(training, 0, Optional.empty());
  }

  /** The listed settings of one candidate, by name. */
  public Map<String, Object> listedValues(int candidate) {
    Map<String, Object> all = candidates.get(candidate).values();
    Map<String, Object> values = new LinkedHashMap<>();
    listed.forEach(name -> values.put(name, all.get(name)));
    return values;
  }

  /** All settings as a descriptor has them, lists included. */
  Map<String, Object> settings() {
    Map<String, Object> written = new LinkedHashMap<>(candidates.get(0).values());
    for (String name : listed) {
      written.put(name, candidates.stream().map(one -> one.values().get(name)).distinct().toList());
    }
    return written;
  }
}
