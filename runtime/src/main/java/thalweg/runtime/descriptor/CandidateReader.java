package thalweg.runtime.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.api.optimizer.Optimizer;
import thalweg.runtime.plugins.Plugin;
import thalweg.runtime.settings.Binding;
import thalweg.runtime.yaml.YamlValue;

/**
 * Reads the settings of one optimizer, where a list stands for values to choose from: {@code adam:
 * {learningRate: [0.001, 0.01]}}.
 */
final class CandidateReader {

  private static final int MOST_CANDIDATES = 200;

  private final PluginReader plugins;
  private final Binding binding;

  CandidateReader(PluginReader plugins, Binding binding) {
    this.plugins = plugins;
    this.binding = binding;
  }

  Optional<OptimizerSpec> read(String label, Plugin plugin, YamlValue.Mapping settings) {
    List<String> listed = new ArrayList<>();
    List<YamlValue.Mapping> combinations = List.of(settings);
    for (Map.Entry<String, YamlValue.Mapping.Entry> entry : settings.entries().entrySet()) {
      if (entry.getValue().value() instanceof YamlValue.Sequence values
          && plugin.settings().takesScalar(entry.getKey())) {
        listed.add(entry.getKey());
        combinations = product(combinations, entry.getKey(), entry.getValue(), values);
      }
    }
    if (combinations.isEmpty() || combinations.size() > MOST_CANDIDATES) {
      binding.problem(
          settings.place(),
          "The lists of optimizer '%s' have %d combinations, expected 1 to %d."
              .formatted(label, combinations.size(), MOST_CANDIDATES));
      return Optional.empty();
    }
    List<Configured<Optimizer>> candidates = new ArrayList<>();
    for (YamlValue.Mapping combination : combinations) {
      Optional<Configured<Optimizer>> candidate = plugins.bind(plugin, combination);
      if (candidate.isEmpty()) {
        // What is wrong with one is mostly wrong with all.
        return Optional.empty();
      }
      candidates.add(candidate.get());
    }
    return Optional.of(new OptimizerSpec(label, candidates, listed));
  }

  private static List<YamlValue.Mapping> product(
      List<YamlValue.Mapping> maps,
      String key,
      YamlValue.Mapping.Entry entry,
      YamlValue.Sequence values) {
    List<YamlValue.Mapping> product = new ArrayList<>();
    for (YamlValue.Mapping map : maps) {
      for (YamlValue value : values.elements()) {
        product.add(map.with(key, entry.keyPlace(), value));
      }
    }
    return product;
  }
}
