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
import thalweg.runtime.plugins.Kind;
import thalweg.runtime.settings.Binding;
import thalweg.runtime.yaml.YamlValue;

/** Reads {@code optimizers}: labels with settings, where {@code use} names another plug-in. */
final class OptimizersReader {

  private static final String USE = "use";

  private static final int LONGEST_LABEL = 64;

  /** Labels are names of folders. */
  private static final Pattern LABEL =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0," + (LONGEST_LABEL - 1) + "}");

  private final PluginReader plugins;
  private final Binding binding;
  private final CandidateReader candidates;

  OptimizersReader(PluginReader plugins, Binding binding) {
    this.plugins = plugins;
    this.binding = binding;
    this.candidates = new CandidateReader(plugins, binding);
  }

  Optional<List<OptimizerSpec>> read(YamlValue value) {
    if (!(value instanceof YamlValue.Mapping map) || map.entries().isEmpty()) {
      binding.problem(
          value.place(),
          "Found %s, expected a map from labels to settings, such as {adam: {}}."
              .formatted(value.description()));
      return Optional.empty();
    }
    List<OptimizerSpec> labelled = new ArrayList<>();
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

  private Optional<OptimizerSpec> read(String label, YamlValue.Mapping.Entry entry) {
    if (!LABEL.matcher(label).matches()) {
      binding.problem(
          entry.keyPlace(),
          label.length() > LONGEST_LABEL
              ? "The label '%s' has %d characters, expected at most %d: it names a folder."
                  .formatted(label, label.length(), LONGEST_LABEL)
              : "The label '%s' cannot name a folder: use letters, digits, dots, dashes and underscores, and begin with a letter or digit."
                  .formatted(label));
      return Optional.empty();
    }
    return plugins
        .settings(entry.value(), "optimizer '" + label + "'")
        .flatMap(settings -> candidates(label, entry, settings));
  }

  private Optional<OptimizerSpec> candidates(
      String label, YamlValue.Mapping.Entry entry, YamlValue.Mapping settings) {
    YamlValue use = settings.get(USE);
    if (use == null) {
      return plugins
          .find(Kind.OPTIMIZER, label, entry.keyPlace())
          .flatMap(plugin -> candidates.read(label, plugin, settings));
    }
    if (use instanceof YamlValue.Scalar name && !name.isNull()) {
      return plugins
          .find(Kind.OPTIMIZER, name.text(), name.place())
          .flatMap(plugin -> candidates.read(label, plugin, settings.without(USE)));
    }
    binding.problem(
        use.place(), "Found %s, expected the name of an optimizer.".formatted(use.description()));
    return Optional.empty();
  }

  /** The label and settings as a descriptor has them. */
  static Map<String, Object> write(OptimizerSpec labelled) {
    Map<String, Object> written = new LinkedHashMap<>();
    String name = labelled.candidates().get(0).plugin().name();
    if (!name.equals(labelled.label())) {
      written.put(USE, name);
    }
    written.putAll(labelled.settings());
    return written;
  }
}
