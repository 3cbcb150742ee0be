package thalweg.runtime.store;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.engine.surface.GrownWindow;
import thalweg.engine.surface.Window;
import thalweg.engine.surface.WindowStage;

/** Four numbers and a sentence in the manifest: a window needs no file. */
final class WindowFormat implements Format<WindowStage, GrownWindow> {

  private static final String WINDOW = "window";
  private static final String GROWTH = "growth";

  @Override
  public Written write(WindowStage stage, GrownWindow value, RunDirectory directory) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put(WINDOW, value.window().toList());
    value.growth().ifPresent(words -> details.put(GROWTH, words));
    return new Written(List.of(), details);
  }

  @Override
  public GrownWindow read(WindowStage stage, StageRecord record, RunDirectory directory)
      throws IOException {
    if (!(record.details().get(WINDOW) instanceof List<?> sides) || sides.size() != 4) {
      throw new IOException("the manifest has no window of four numbers");
    }
    double[] ends = sides.stream().mapToDouble(WindowFormat::number).toArray();
    return new GrownWindow(
        new Window(ends[0], ends[1], ends[2], ends[3]),
        Optional.ofNullable(record.details().get(GROWTH)).map(String::valueOf));
  }

  private static double number(Object side) {
    return ((Number) side).doubleValue();
  }
}
