package thalweg.api.scene;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.api.data.DataSplit;
import thalweg.api.geometry.Plane;
import thalweg.api.model.Network;

/**
 * Everything a renderer may draw of one run: complete, read-only, thread-safe.
 *
 * @param title of the run, from its descriptor
 * @param subtitle data set and model in words, such as {@code spirals · mlp, hidden 50}
 * @param settings for a configuration of a sweep, the swept values by key; otherwise empty
 * @param data what was learned from
 * @param network what was trained
 * @param plane what is drawn on
 * @param paths one for each training run; at least one
 * @param landscape loss and accuracy over the plane
 * @param profile loss and accuracy along the first axis, where the plane asks for it
 * @param diagnostics how far the picture may be believed
 * @param descriptor the descriptor as resolved, in YAML
 * @param provenance versions of Thalweg, Java and bundles, and the machine, by name
 */
public record Scene(
    String title,
    String subtitle,
    Map<String, String> settings,
    DataSplit data,
    Network network,
    Plane plane,
    List<ProjectedPath> paths,
    Landscape landscape,
    Optional<Profile> profile,
    Diagnostics diagnostics,
    String descriptor,
    Map<String, String> provenance) {

  /** Copies the collections. */
  public Scene {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    paths = List.copyOf(paths);
    provenance = Collections.unmodifiableMap(new LinkedHashMap<>(provenance));
  }

  /** A scene without a profile, of unknown provenance. */
  public Scene(
      String title,
      String subtitle,
      Map<String, String> settings,
      DataSplit data,
      Network network,
      Plane plane,
      List<ProjectedPath> paths,
      Landscape landscape,
      Diagnostics diagnostics,
      String descriptor) {
    this(
        title,
        subtitle,
        settings,
        data,
        network,
        plane,
        paths,
        landscape,
        Optional.empty(),
        diagnostics,
        descriptor,
        Map.of());
  }

  /** The decision regions, for data of two features. */
  public Optional<DecisionRegions> decisionRegions() {
    return data.training().width() == 2
        ? Optional.of(new DecisionRegions(network, data.training()))
        : Optional.empty();
  }

  /** The labels of the optimizers, each once, in order: the entries of a legend. */
  public List<String> groups() {
    return paths.stream().map(path -> path.run().group()).distinct().toList();
  }

  /** The place of a path's optimizer among {@link #groups}: the number of its colour. */
  public int groupOf(int path) {
    return groups().indexOf(paths.get(path).run().group());
  }

  /** The number of snapshots of the longest path. */
  public int frames() {
    return paths.stream().mapToInt(ProjectedPath::size).max().orElseThrow();
  }
}
