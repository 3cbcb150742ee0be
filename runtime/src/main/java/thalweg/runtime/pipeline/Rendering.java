package thalweg.runtime.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import thalweg.api.render.Renderer;
import thalweg.runtime.descriptor.Configured;
import thalweg.runtime.progress.ProgressListener;
import thalweg.runtime.store.FileMark;
import thalweg.runtime.store.Manifest;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.StageRecord;

/**
 * Lets renderers draw into a run directory. A picture of an earlier descriptor that no renderer
 * draws any more is removed, so that every picture there shows the figures beside it.
 */
final class Rendering {

  private final RunDirectory directory;
  private final ProgressListener progress;

  Rendering(RunDirectory directory, ProgressListener progress) {
    this.directory = directory;
    this.progress = progress;
  }

  /** Draws; returns the names of all pictures. */
  List<String> draw(
      List<Configured<Renderer>> renderers, RenderStage.Drawing drawing, String sceneKey)
      throws IOException {
    StageRunner stages = new StageRunner(directory);
    List<String> pictures = new ArrayList<>();
    List<String> drawn = new ArrayList<>();
    List<StageRecord> before = records();
    String keyBefore = sceneKey;
    for (Configured<Renderer> renderer : renderers) {
      // A renderer may show what those before it drew, so it depends on them too.
      String key =
          ContentKey.of("rendering").with("before", keyBefore).with("renderer", renderer).hash();
      RenderStage stage = new RenderStage(renderer, drawing, pictures, key, directory, progress);
      pictures.addAll(stages.run(stage));
      drawn.add(stage.name());
      keyBefore = key;
    }
    for (StageRecord record : before) {
      removeStale(record, pictures);
    }
    renderings().stream().filter(name -> !drawn.contains(name)).forEach(manifest()::forget);
    return pictures;
  }

  private Manifest manifest() {
    return directory.manifest();
  }

  private List<String> renderings() {
    return manifest().stageNames().stream()
        .filter(name -> name.startsWith(RenderStage.PREFIX))
        .toList();
  }

  private List<StageRecord> records() {
    return renderings().stream().flatMap(name -> manifest().stage(name).stream()).toList();
  }

  /** Removes only what is still as the renderer left it. */
  private void removeStale(StageRecord record, List<String> pictures) throws IOException {
    for (Map.Entry<String, FileMark> file : record.files().entrySet()) {
      Path path = directory.resolve(file.getKey());
      if (!pictures.contains(file.getKey())
          && Files.isRegularFile(path)
          && file.getValue().verified(path).isPresent()) {
        Files.delete(path);
      }
    }
  }
}
