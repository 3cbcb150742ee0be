package thalweg.runtime.descriptor;

import java.util.LinkedHashMap;
import java.util.Map;
import thalweg.runtime.yaml.YamlWriter;

/** Writes a descriptor with every default filled in. */
final class ResolvedYaml {

  private ResolvedYaml() {}

  static String write(String title, Descriptor.Sections sections) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("title", title);
    document.put("dataset", named(sections.dataset()));
    document.put("model", named(sections.model()));
    document.put("training", DescriptorReader.TRAINING.write(sections.training()));
    Map<String, Object> byLabel = new LinkedHashMap<>();
    sections.optimizers().forEach(one -> byLabel.put(one.label(), OptimizersReader.write(one)));
    document.put("optimizers", byLabel);
    document.put("directions", named(sections.directions()));
    document.put("landscape", DescriptorReader.LANDSCAPE.write(sections.landscape()));
    document.put("evidence", DescriptorReader.EVIDENCE.write(sections.evidence()));
    document.put("renderers", sections.renderers().stream().map(ResolvedYaml::named).toList());
    return YamlWriter.write(document);
  }

  private static Map<String, Object> named(Configured<?> configured) {
    return Map.of(configured.plugin().name(), configured.values());
  }
}
