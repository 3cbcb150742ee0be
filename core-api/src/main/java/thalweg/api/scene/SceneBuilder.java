package thalweg.api.scene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import thalweg.api.data.DataSplit;
import thalweg.api.direction.Choice;
import thalweg.api.model.Layout;
import thalweg.api.model.Measurable;

/**
 * Puts a {@link Scene} together. Layout, choice, paths and diagnostics must be given; everything
 * else is empty unless it is.
 */
public final class SceneBuilder {

  String title = "";
  String subtitle = "";
  Map<String, String> settings = Map.of();
  Layout layout;
  Optional<DataSplit> data = Optional.empty();
  Optional<Measurable> network = Optional.empty();
  Choice choice;
  List<ProjectedPath> paths = List.of();
  Optional<Landscape> landscape = Optional.empty();
  Optional<Profile> profile = Optional.empty();
  Diagnostics diagnostics;
  String descriptor = "";
  Map<String, String> provenance = Map.of();

  SceneBuilder() {}

  SceneBuilder copy() {
    SceneBuilder copy = new SceneBuilder();
    copy.title = title;
    copy.subtitle = subtitle;
    copy.settings = settings;
    copy.layout = layout;
    copy.data = data;
    copy.network = network;
    copy.choice = choice;
    copy.paths = paths;
    copy.landscape = landscape;
    copy.profile = profile;
    copy.diagnostics = diagnostics;
    copy.descriptor = descriptor;
    copy.provenance = provenance;
    return copy;
  }

  /** Sets {@link Scene#title}. */
  public SceneBuilder title(String value) {
    title = value;
    return this;
  }

  /** Sets {@link Scene#subtitle}. */
  public SceneBuilder subtitle(String value) {
    subtitle = value;
    return this;
  }

  /** Sets {@link Scene#settings}. */
  public SceneBuilder settings(Map<String, String> value) {
    settings = new LinkedHashMap<>(value);
    return this;
  }

  /** Sets {@link Scene#layout}. */
  public SceneBuilder layout(Layout value) {
    layout = value;
    return this;
  }

  /** Sets {@link Scene#data}. */
  public SceneBuilder data(DataSplit value) {
    data = Optional.of(value);
    return this;
  }

  /** Sets {@link Scene#network}, and with it the layout. */
  public SceneBuilder network(Measurable value) {
    network = Optional.of(value);
    layout = value.layout();
    return this;
  }

  /** Leaves out data, model, landscape and profile: what is left are the paths and their plane. */
  public SceneBuilder withoutModel() {
    data = Optional.empty();
    network = Optional.empty();
    landscape = Optional.empty();
    profile = Optional.empty();
    return this;
  }

  /** Sets {@link Scene#choice}. */
  public SceneBuilder choice(Choice value) {
    choice = value;
    return this;
  }

  /** Sets {@link Scene#paths}. */
  public SceneBuilder paths(List<ProjectedPath> value) {
    paths = List.copyOf(value);
    return this;
  }

  /** Sets {@link Scene#landscape}. */
  public SceneBuilder landscape(Landscape value) {
    landscape = Optional.of(value);
    return this;
  }

  /** Sets {@link Scene#profile}. */
  public SceneBuilder profile(Profile value) {
    profile = Optional.of(value);
    return this;
  }

  /** Sets {@link Scene#diagnostics}. */
  public SceneBuilder diagnostics(Diagnostics value) {
    diagnostics = value;
    return this;
  }

  /** Sets {@link Scene#descriptor}. */
  public SceneBuilder descriptor(String value) {
    descriptor = value;
    return this;
  }

  /** Sets {@link Scene#provenance}. */
  public SceneBuilder provenance(Map<String, String> value) {
    provenance = new LinkedHashMap<>(value);
    return this;
  }

  /**
   * The scene.
   *
   * @throws NullPointerException if a part that every scene has is missing
   * @throws IllegalArgumentException if there is no path
   */
  public Scene build() {
    Objects.requireNonNull(layout, "layout");
    Objects.requireNonNull(choice, "choice");
    Objects.requireNonNull(diagnostics, "diagnostics");
    if (paths.isEmpty()) {
      throw new IllegalArgumentException("A scene without a path, expected at least one.");
    }
    return new Scene(copy());
  }
}
