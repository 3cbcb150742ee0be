package thalweg.runtime.descriptor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import thalweg.api.data.Dataset;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.model.Model;
import thalweg.api.render.Renderer;
import thalweg.engine.runs.RunRequest;
import thalweg.engine.view.ViewRequest;

/**
 * What one job is to do, checked and with every default filled in.
 *
 * @param title for pictures
 * @param sections everything that is asked for
 * @param swept for a configuration of a sweep, the swept values by key; otherwise empty
 * @param resolved the whole as YAML
 * @param places where the sections stand
 */
public record Descriptor(
    String title,
    Sections sections,
    Map<String, String> swept,
    String resolved,
    SectionPlaces places) {

  /**
   * The sections of a descriptor, but for its title and its sweep.
   *
   * @param dataset what to learn from
   * @param model what to train
   * @param training how long and on what batches
   * @param optimizers what trains; at least one
   * @param directions the plane to draw on
   * @param landscape the grid on the plane
   * @param evidence what is measured to judge the picture
   * @param renderers what draws, in order
   */
  public record Sections(
      Configured<Dataset> dataset,
      Configured<Model> model,
      TrainingSettings training,
      List<OptimizerSpec> optimizers,
      Configured<DirectionStrategy> directions,
      LandscapeSettings landscape,
      EvidenceSettings evidence,
      List<Configured<Renderer>> renderers) {

    /** Copies the lists. */
    public Sections {
      optimizers = List.copyOf(optimizers);
      renderers = List.copyOf(renderers);
    }
  }

  /** Copies the map. */
  public Descriptor {
    swept = Collections.unmodifiableMap(new LinkedHashMap<>(swept));
  }

  /** What to learn from. */
  public Configured<Dataset> dataset() {
    return sections.dataset();
  }

  /** What to train. */
  public Configured<Model> model() {
    return sections.model();
  }

  /** How long and on what batches. */
  public TrainingSettings training() {
    return sections.training();
  }

  /** What trains. */
  public List<OptimizerSpec> optimizers() {
    return sections.optimizers();
  }

  /** What chooses the plane. */
  public Configured<DirectionStrategy> directions() {
    return sections.directions();
  }

  /** What draws, in order. */
  public List<Configured<Renderer>> renderers() {
    return sections.renderers();
  }

  /** What is to be measured of the plane. */
  public ViewRequest view() {
    return sections.landscape().view(sections.evidence().curvature());
  }

  /** All runs, before anything is tuned: their labels and seeds are known already. */
  public List<RunRequest> runs() {
    return optimizers().stream().flatMap(one -> one.runs(training()).stream()).toList();
  }

  /** Every plug-in that has a part in what is computed. */
  public List<Configured<?>> computing() {
    return Stream.<Stream<? extends Configured<?>>>of(
            Stream.of(dataset(), model()),
            optimizers().stream().map(one -> one.candidates().get(0)),
            Stream.of(directions()))
        .<Configured<?>>flatMap(one -> one)
        .toList();
  }
}
