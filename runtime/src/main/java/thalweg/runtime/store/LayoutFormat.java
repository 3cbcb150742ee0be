package thalweg.runtime.store;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import thalweg.api.model.Block;
import thalweg.api.model.Layout;

/**
 * {@code layout.json}: name, shape, offset and role of each block of the parameters, {@code frozen}
 * where it is, and {@code tiedTo} where it has another block's values. Written for people.
 */
final class LayoutFormat implements Format<Void, Layout> {

  @Override
  public Written write(Void none, Layout layout, RunDirectory directory) throws IOException {
    Json.write(directory.change(RunLayout.LAYOUT), toJson(layout));
    return Written.files(RunLayout.LAYOUT);
  }

  @Override
  public Layout read(Void none, StageRecord record, RunDirectory directory) {
    throw new UnsupportedOperationException("A layout is the model's to give.");
  }

  /** The blocks as JSON can hold them. */
  static List<Map<String, Object>> toJson(Layout layout) {
    return layout.blocks().stream().map(LayoutFormat::toJson).toList();
  }

  private static Map<String, Object> toJson(Block block) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", block.name());
    json.put("shape", block.shape());
    json.put("offset", block.offset());
    json.put("role", block.role().name().toLowerCase(Locale.ROOT));
    if (block.frozen()) {
      json.put("frozen", true);
    }
    block.tiedTo().ifPresent(to -> json.put("tiedTo", to));
    return json;
  }
}
