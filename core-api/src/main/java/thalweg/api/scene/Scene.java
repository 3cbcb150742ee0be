package thalweg.api.scene;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.api.data.DataSplit;
import thalweg.api.direction.Choice;
import thalweg.api.geometry.Plane;
import thalweg.api.measure.Metric;
import thalweg.api.model.Layout;
import thalweg.api.model.Measurable;
import thalweg.api.model.Predicting;

/**
 * Everything a renderer may draw of one job: complete, read-only, thread-safe.
 *
 * <p>Paths, their plane and the evidence about them are always there. Paths that came without a
 * model have neither data, model nor landscape: a renderer draws what there is.
 */
public final class Scene {

  private final SceneBuilder parts;

  Scene(SceneBuilder parts) {
    this.parts = parts;
  }

  /** A scene to be put together. */
  public static SceneBuilder builder() {
    return new SceneBuilder();
  }

  /** A builder that starts from this scene. */
  public SceneBuilder toBuilder() {
    return parts.copy();
  }

  /** The title, from the descriptor. */
  public String title() {
    return parts.title;
  }

  /** Data set and model in words, such as {@code spirals · mlp, hidden 50}. */
  public String subtitle() {
    return parts.subtitle;
  }

  /** For a configuration of a sweep, the swept values by key; otherwise empty. */
  public Map<String, String> settings() {
    return Collections.unmodifiableMap(parts.settings);
  }

  /** The blocks of the parameters. */
  public Layout layout() {
    return parts.layout;
  }

  /** The data that was learned from, where it is known. */
  public Optional<DataSplit> data() {
    return parts.data;
  }

  /** The model that was trained, where it can still be evaluated. */
  public Optional<Measurable> network() {
    return parts.network;
  }

  /** The plane, and remarks about it. */
  public Choice choice() {
    return parts.choice;
  }

  /** The plane that is drawn. */
  public Plane plane() {
    return parts.choice.plane();
  }

  /** One for each training run; at least one. */
  public List<ProjectedPath> paths() {
    return parts.paths;
  }

  /** The loss, and whatever else was measured, over the plane. */
  public Optional<Landscape> landscape() {
    return parts.landscape;
  }

  /** The same along the first axis, where that was asked for. */
  public Optional<Profile> profile() {
    return parts.profile;
  }

  /** How far the picture may be believed. */
  public Diagnostics diagnostics() {
    return parts.diagnostics;
  }

  /**
   * The evidence about the paths that did not diverge, or about all where every one did: what may
   * be summed up in one figure.
   */
  public List<PathDiagnostics> soundDiagnostics() {
    List<ProjectedPath> sound = ProjectedPath.sound(paths());
    List<PathDiagnostics> all = diagnostics().paths();
    return IntStream.range(0, Math.min(paths().size(), all.size()))
        .filter(i -> sound.contains(paths().get(i)))
        .mapToObj(all::get)
        .toList();
  }

  /** The descriptor as resolved, in YAML; empty where there was none. */
  public String descriptor() {
    return parts.descriptor;
  }

  /** Versions of Thalweg, Java and bundles, and the machine, by name. */
  public Map<String, String> provenance() {
    return Collections.unmodifiableMap(parts.provenance);
  }

  /** What was measured along the paths, the loss first; empty where nothing was. */
  public List<Metric> metrics() {
    return paths().get(0).snapshot(0).measures().metrics();
  }

  /** The decision regions, for a model that predicts one of several classes from two features. */
  public Optional<DecisionRegions> decisionRegions() {
    return network()
        .flatMap(
            model ->
                data()
                    .map(DataSplit::training)
                    .filter(DecisionRegions::fits)
                    .filter(training -> model instanceof Predicting)
                    .map(training -> new DecisionRegions((Predicting) model, training)));
  }

  /** The fitted curve, for a model that predicts one number from one feature. */
  public Optional<FittedCurve> fittedCurve() {
    return network()
        .flatMap(
            model ->
                data()
                    .map(DataSplit::training)
                    .filter(FittedCurve::fits)
                    .filter(training -> model instanceof Predicting)
                    .map(training -> new FittedCurve((Predicting) model, training)));
  }

  /** The labels of the optimizers, each once, in order: the entries of a legend. */
  public List<String> groups() {
    return paths().stream().map(path -> path.run().group()).distinct().toList();
  }

  /** The place of a path's optimizer among {@link #groups}: the number of its colour. */
  public int groupOf(int path) {
    return groups().indexOf(paths().get(path).run().group());
  }

  /** The number of snapshots of the longest path. */
  public int frames() {
    return paths().stream().mapToInt(ProjectedPath::size).max().orElseThrow();
  }
}
