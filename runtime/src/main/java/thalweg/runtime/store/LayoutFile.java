package thalweg.runtime.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import thalweg.api.model.Block;
import thalweg.api.model.Layout;

/** {@code layout.json}: name, shape, offset and role of each block of the parameters. */
public final class LayoutFile {

  /** Its name in the run directory. */
  public static final String FILE = "layout.json";

  private LayoutFile() {}

  /** The blocks as JSON can hold them. */
  public static List<Map<String, Object>> toJson(Layout layout) {
    return layout.blocks().stream().map(LayoutFile::toJson).toList();
  }

  private static Map<String, Object> toJson(Block block) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", block.name());
    json.put("shape", block.shape());
    json.put("offset", block.offset());
    json.put("role", block.role().name().toLowerCase(Locale.ROOT));
    return json;
  }
}
