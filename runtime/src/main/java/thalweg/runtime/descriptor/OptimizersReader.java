package thalweg.runtime.descriptor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import thalweg.api.optimizer.Optimizer;
import thalweg.runtime.plugins.Kind;
import thalweg.runtime.settings.Binding;
import thalweg.runtime.yaml.YamlValue;

/** Reads {@code optimizers}: labels with settings, where {@code use} names another plug-in. */
final class OptimizersReader {

  private static final String USE = "use";

  /** Labels are names of folders. */
  private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  /**
   * An optimizer with its label.
   *
   * @param label as in the descriptor
   * @param optimizer with its settings
   */
  record Labelled(String label, Configured<Optimizer> optimizer) {}

  private final PluginReader plugins;
  private final Binding binding;

  OptimizersReader(PluginReader plugins, Binding binding) {
    this.plugins = plugins;
    this.binding = binding;
  }

  Optional<List<Labelled>> read(YamlValue value) {
    if (!(value instanceof YamlValue.Mapping map) || map.entries().isEmpty()) {
      binding.problem(
          value.place(),
          "Found %s, expected a map from labels to settings, such as {adam: {}}."
              .formatted(value.description()));
      return Optional.empty();
    }
    List<Labelled> labelled = new ArrayList<>();
    Set<String> folders = new HashSet<>();
    map.entries()
        .forEach(
            (label, entry) -> {
              if (!folders.add(label.toLowerCase(Locale.ROOT))) {
                binding.problem(
                    entry.keyPlace(),
                    "The label '%s' differs from another one in case only: choose another, as it names a folder."
                        .formatted(label));
              }
              read(label, entry).ifPresent(labelled::add);
            });
    return Optional.of(labelled);
  }

  private Optional<Labelled> read(String label, YamlValue.Mapping.Entry entry) {
    if (!LABEL.matcher(label).matches()) {
      binding.problem(
          entry.keyPlace(),
          "The label '%s' cannot name a folder: use letters, digits, dots, dashes."
              .formatted(label));
      return Optional.empty();
    }
    return plugins
        .settings(entry.value(), "optimizer '" + label + "'")
        .flatMap(settings -> configured(label, entry, settings))
        .map(optimizer -> new Labelled(label, optimizer));
  }

  private Optional<Configured<Optimizer>> configured(
      String label, YamlValue.Mapping.Entry entry, YamlValue.Mapping settings) {
    YamlValue use = settings.get(USE);
    if (use == null) {
      return plugins.named(Kind.OPTIMIZER, label, entry.keyPlace(), settings);
    }
    if (use instanceof YamlValue.Scalar name && !name.isNull()) {
      return plugins.named(Kind.OPTIMIZER, name.text(), name.place(), settings.without(USE));
    }
    binding.problem(
        use.place(), "Found %s, expected the name of an optimizer.".formatted(use.description()));
    return Optional.empty();
  }

  /** One run for each optimizer, or one for each seed of each. */
  static List<RunSpec> runs(List<Labelled> labelled, TrainingSettings training) {
    List<RunSpec> runs = new ArrayList<>();
    for (Labelled one : labelled) {
      if (training.seeds().isEmpty()) {
        runs.add(
            new RunSpec(
                one.label(), one.label(), one.optimizer(), training.seed(), training.seed(), ""));
      }
      for (long seed : training.seeds()) {
        runs.add(
            new RunSpec(one.label() + "-" + seed, one.label(), one.optimizer(), seed, seed, ""));
      }
    }
    return runs;
  }

  /** The label and settings as a descriptor has them. */
  static Map<String, Object> write(Labelled labelled) {
    Map<String, Object> written = new LinkedHashMap<>();
    String name = labelled.optimizer().plugin().name();
    if (!name.equals(labelled.label())) {
      written.put(USE, name);
    }
    written.putAll(labelled.optimizer().values());
    return written;
  }
}
