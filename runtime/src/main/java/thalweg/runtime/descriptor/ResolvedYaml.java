package thalweg.runtime.descriptor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thalweg.api.render.Renderer;
import thalweg.runtime.yaml.YamlWriter;

/** Writes a descriptor with every default filled in. */
final class ResolvedYaml {

  private ResolvedYaml() {}

  static String write(
      String title,
      Configured<?> dataset,
      Configured<?> model,
      TrainingSettings training,
      List<OptimizerSpec> optimizers,
      Configured<?> directions,
      LandscapeSettings landscape,
      EvidenceSettings evidence,
      List<Configured<Renderer>> renderers) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("title", title);
    document.put("dataset", named(dataset));
    document.put("model", named(model));
    document.put("training", DescriptorReader.TRAINING.write(training));
    Map<String, Object> byLabel = new LinkedHashMap<>();
    optimizers.forEach(one -> byLabel.put(one.label(), OptimizersReader.write(one)));
    document.put("optimizers", byLabel);
    document.put("directions", named(directions));
    document.put("landscape", DescriptorReader.LANDSCAPE.write(landscape));
    document.put("evidence", DescriptorReader.EVIDENCE.write(evidence));
    document.put("renderers", renderers.stream().map(ResolvedYaml::named).toList());
    return YamlWriter.write(document);
  }

  private static Map<String, Object> named(Configured<?> configured) {
    return Map.of(configured.plugin().name(), configured.values());
  }
}
