package thalweg.runtime.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.api.model.Layout;
import thalweg.runtime.store.Json;
import thalweg.runtime.store.LayoutFile;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.StageRecord;

/** Keeps the names and shapes of the parameters beside the results. */
record LayoutStage(Layout layout, String key, RunDirectory directory) implements Stage<Layout> {

  @Override
  public String name() {
    return "layout";
  }

  @Override
  public Layout read(StageRecord record) {
    return layout;
  }

  @Override
  public Outcome<Layout> compute(Optional<StageRecord> unfinished) throws IOException {
    Json.write(directory.resolve(LayoutFile.FILE), LayoutFile.toJson(layout));
    return new Outcome<>(layout, List.of(LayoutFile.FILE), Map.of());
  }
}
