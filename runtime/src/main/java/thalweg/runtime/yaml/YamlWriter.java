package thalweg.runtime.yaml;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes maps, lists and scalars as YAML: the outer map in lines, what is inside in braces. */
public final class YamlWriter {

  private YamlWriter() {}

  /** A document that {@link YamlReader} reads back. */
  public static String write(Map<String, ?> document) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.AUTO)
            .setWidth(100)
            .setDereferenceAliases(true)
            // Quotes "~" and whatever else the reader takes for nothing.
            .setSchema(new CoreSchema())
            .build();
    return new Dump(settings).dumpToString(plain(document));
  }

  /** Paths become text. */
  private static Object plain(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> plain = new LinkedHashMap<>();
      map.forEach((key, element) -> plain.put(key, plain(element)));
      return plain;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(YamlWriter::plain).toList();
    }
    return value instanceof Path ? value.toString() : value;
  }
}
