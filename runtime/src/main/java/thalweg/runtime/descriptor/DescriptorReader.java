package thalweg.runtime.descriptor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.api.data.Dataset;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.model.Model;
import thalweg.api.render.Renderer;
import thalweg.runtime.plugins.Catalogue;
import thalweg.runtime.plugins.Kind;
import thalweg.runtime.settings.Binding;
import thalweg.runtime.settings.NearestName;
import thalweg.runtime.settings.SettingsSpec;
import thalweg.runtime.yaml.YamlValue;

/** Reads the sections of one document; everything that is wrong is noted in the binding. */
final class DescriptorReader {

  /** The settings of each section that is no plug-in. */
  static final SettingsSpec<TrainingSettings> TRAINING = SettingsSpec.of(TrainingSettings.class);

  static final SettingsSpec<LandscapeSettings> LANDSCAPE = SettingsSpec.of(LandscapeSettings.class);

  static final SettingsSpec<EvidenceSettings> EVIDENCE = SettingsSpec.of(EvidenceSettings.class);

  private static final String TITLE = "title";

  static final List<String> SECTIONS =
      List.of(
          TITLE,
          "dataset",
          "model",
          "training",
          "optimizers",
          "directions",
          "landscape",
          "evidence",
          "renderers",
          "sweep");

  private final Binding binding;
  private final PluginReader plugins;
  private final OptimizersReader optimizers;

  DescriptorReader(Catalogue catalogue, Binding binding) {
    this.binding = binding;
    this.plugins = new PluginReader(catalogue, binding);
    this.optimizers = new OptimizersReader(plugins, binding);
  }

  /**
   * Reads one configuration.
   *
   * @param name of the file, which is the title where the descriptor has none
   */
  Optional<Descriptor> read(SweepExpansion.Point point, String name) {
    YamlValue.Mapping document = point.document();
    checkSections(document);
    Optional<Configured<Dataset>> dataset =
        required(document, "dataset", "such as dataset: {spirals: {}}")
            .flatMap(value -> plugins.one(Kind.DATASET, value));
    Optional<Configured<Model>> model =
        required(document, "model", "such as model: {mlp: {hidden: [50]}}")
            .flatMap(value -> plugins.one(Kind.MODEL, value));
    Optional<TrainingSettings> training = section(document, "training", TRAINING);
    Optional<List<OptimizerSpec>> labelled =
        required(document, "optimizers", "such as optimizers: {adam: {learningRate: 0.005}}")
            .flatMap(optimizers::read);
    Optional<Configured<DirectionStrategy>> directions =
        plugins.one(Kind.DIRECTIONS, orDefault(document, "directions", "pca"));
    Optional<LandscapeSettings> landscape = section(document, "landscape", LANDSCAPE);
    Optional<EvidenceSettings> evidence = section(document, "evidence", EVIDENCE);
    Optional<List<Configured<Renderer>>> renderers = renderers(document);
    checkTitle(document);
    String ownTitle = title(document).orElse(name);
    String title = point.name().isEmpty() ? ownTitle : ownTitle + " · " + point.name();
    if (!binding.isClean()) {
      return Optional.empty();
    }
    Descriptor.Sections sections =
        new Descriptor.Sections(
            dataset.get(),
            model.get(),
            training.get(),
            labelled.get(),
            directions.get(),
            landscape.get(),
            evidence.get(),
            renderers.get());
    String resolved = ResolvedYaml.write(title, sections);
    return Optional.of(
        new Descriptor(title, sections, point.values(), resolved, new SectionPlaces(document)));
  }

  private void checkSections(YamlValue.Mapping document) {
    document
        .entries()
        .forEach(
            (key, entry) -> {
              if (!SECTIONS.contains(key)) {
                binding.problem(
                    entry.keyPlace(),
                    "Unknown section '%s': %s".formatted(key, NearestName.hint(key, SECTIONS)));
              }
            });
  }

  private Optional<YamlValue> required(YamlValue.Mapping document, String key, String example) {
    YamlValue value = document.get(key);
    if (value == null) {
      binding.problem(
          document.place(), "The section '%s' is missing: add one, %s.".formatted(key, example));
    }
    return Optional.ofNullable(value);
  }

  private static YamlValue orDefault(YamlValue.Mapping document, String key, String name) {
    YamlValue value = document.get(key);
    return value == null ? new YamlValue.Scalar(document.place(), name, false) : value;
  }

  private <S extends Record> Optional<S> section(
      YamlValue.Mapping document, String key, SettingsSpec<S> spec) {
    YamlValue value = document.get(key);
    if (value == null || value instanceof YamlValue.Scalar scalar && scalar.isNull()) {
      return spec.bind(YamlValue.Mapping.empty(document.place()), "section '" + key + "'", binding);
    }
    if (value instanceof YamlValue.Mapping map) {
      return spec.bind(map, "section '" + key + "'", binding);
    }
    binding.problem(
        value.place(),
        "Found %s, expected the settings of '%s'.".formatted(value.description(), key));
    return Optional.empty();
  }

  private Optional<List<Configured<Renderer>>> renderers(YamlValue.Mapping document) {
    YamlValue value = document.get("renderers");
    if (value == null) {
      return plugins
          .<Renderer>one(Kind.RENDERER, orDefault(document, "renderers", "animation"))
          .map(List::of);
    }
    List<YamlValue> elements =
        value instanceof YamlValue.Sequence list ? list.elements() : List.of(value);
    Map<String, Configured<Renderer>> byName = new LinkedHashMap<>();
    for (YamlValue element : elements) {
      Optional<Configured<Renderer>> renderer = plugins.one(Kind.RENDERER, element);
      renderer.ifPresent(
          r -> {
            if (byName.putIfAbsent(r.plugin().name(), r) != null) {
              binding.problem(
                  element.place(),
                  "The renderer '%s' is listed twice: remove one.".formatted(r.plugin().name()));
            }
          });
    }
    return Optional.of(new ArrayList<>(byName.values()));
  }

  private void checkTitle(YamlValue.Mapping document) {
    YamlValue value = document.get(TITLE);
    if (value != null && !(value instanceof YamlValue.Scalar)) {
      binding.problem(
          value.place(), "Found %s, expected the title as text.".formatted(value.description()));
    }
  }

  /** The title that a document gives itself. */
  static Optional<String> title(YamlValue.Mapping document) {
    return document.get(TITLE) instanceof YamlValue.Scalar scalar && !scalar.isNull()
        ? Optional.of(scalar.text())
        : Optional.empty();
  }
}
