package thalweg.runtime.job;

import java.util.stream.Collectors;
import thalweg.runtime.store.FinishedDirectory;
import thalweg.runtime.store.RunLayout;
import thalweg.runtime.yaml.YamlReader;
import thalweg.runtime.yaml.YamlValue;

/** The model that a finished run names, every default filled in: networks of one layout differ. */
final class ModelSection {

  private ModelSection() {}

  /** As text that is equal for equal models. */
  static String of(FinishedDirectory source) {
    YamlValue document = YamlReader.read(source.resolve(RunLayout.DESCRIPTOR));
    return document instanceof YamlValue.Mapping map && map.get("model") != null
        ? text(map.get("model"))
        : "";
  }

  private static String text(YamlValue value) {
    if (value instanceof YamlValue.Mapping map) {
      return map.entries().entrySet().stream()
          .map(entry -> entry.getKey() + ": " + text(entry.getValue().value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof YamlValue.Sequence list) {
      return list.elements().stream()
          .map(ModelSection::text)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return ((YamlValue.Scalar) value).text();
  }
}
