package thalweg.runtime.descriptor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thalweg.api.data.Dataset;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.model.Model;
import thalweg.api.render.Renderer;

/**
 * What one run directory is to hold, checked and with every default filled in.
 *
 * @param title for pictures
 * @param dataset what to learn from
 * @param model what to train
 * @param training how long and on what batches
 * @param optimizers what trains; at least one
 * @param directions the plane to draw on
 * @param landscape the grid on the plane
 * @param evidence what is measured to judge the picture
 * @param renderers what draws, in order
 * @param swept for a configuration of a sweep, the swept values by key; otherwise empty
 * @param resolved the whole as YAML
 */
public record Descriptor(
    String title,
    Configured<Dataset> dataset,
    Configured<Model> model,
    TrainingSettings training,
    List<OptimizerSpec> optimizers,
    Configured<DirectionStrategy> directions,
    LandscapeSettings landscape,
    EvidenceSettings evidence,
    List<Configured<Renderer>> renderers,
    Map<String, String> swept,
    String resolved) {

  /** Copies the collections. */
  public Descriptor {
    optimizers = List.copyOf(optimizers);
    renderers = List.copyOf(renderers);
    swept = Collections.unmodifiableMap(new LinkedHashMap<>(swept));
  }

  /** All runs, before anything is tuned: their labels and seeds are known already. */
  public List<RunSpec> runs() {
    return optimizers.stream().flatMap(one -> one.runs(training).stream()).toList();
  }
}
