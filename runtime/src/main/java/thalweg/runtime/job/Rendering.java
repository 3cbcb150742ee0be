package thalweg.runtime.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import thalweg.api.render.Renderer;
import thalweg.engine.key.ContentKey;
import thalweg.engine.work.ProgressListener;
import thalweg.runtime.descriptor.Configured;
import thalweg.runtime.plugins.Plugin;
import thalweg.runtime.store.DirectoryStore;
import thalweg.runtime.store.Fingerprint;
import thalweg.runtime.store.FinishedStages;
import thalweg.runtime.store.Formats;
import thalweg.runtime.store.Manifest;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.StageRecord;

/**
 * Lets renderers draw into a directory. A picture of an earlier descriptor that no renderer draws
 * any more is removed, so that every picture there shows the figures beside it.
 *
 * @param directory where
 * @param taken whether a name is the job's own
 * @param progress who hears of long tasks
 */
record Rendering(RunDirectory directory, Predicate<String> taken, ProgressListener progress) {

  private static final String PREFIX = RenderStage.KIND.name() + "/";

  /**
   * Draws.
   *
   * @param sceneKey the hash of what is drawn
   * @return the names of all pictures
   */
  List<String> draw(
      List<Configured<Renderer>> renderers, RenderStage.Subject subject, String sceneKey)
      throws IOException {
    Formats formats = new Formats().with(RenderStage.KIND, new RenderStage.PicturesFormat());
    DirectoryStore store = new DirectoryStore(directory, formats, new FinishedStages());
    List<String> pictures = new ArrayList<>();
    List<String> drawn = new ArrayList<>();
    List<StageRecord> before = records();
    String keyBefore = sceneKey;
    for (Configured<Renderer> renderer : renderers) {
      // A renderer may show what those before it drew, so it depends on them too.
      String key =
          ContentKey.of("rendering").with("before", keyBefore).with("renderer", renderer).hash();
      RunOutput output = new RunOutput(directory, taken, pictures, progress);
      RenderStage stage = new RenderStage(renderer, subject, output, key);
      pictures.addAll(store.resolve(stage));
      drawn.add(stage.name());
      keyBefore = key;
    }
    for (StageRecord record : before) {
      removeStale(record, pictures);
    }
    renderings().stream().filter(name -> !drawn.contains(name)).forEach(manifest()::forget);
    return pictures;
  }

  /** Those renderers that wrote no file when they drew, in words. */
  List<String> idle(List<Configured<Renderer>> renderers) {
    return renderers.stream()
        .map(Configured::plugin)
        .filter(plugin -> wroteNothing(PREFIX + plugin.name()))
        .map(Plugin::described)
        .toList();
  }

  private boolean wroteNothing(String stage) {
    return manifest().stage(stage).map(record -> record.files().isEmpty()).orElse(false);
  }

  private Manifest manifest() {
    return directory.manifest();
  }

  private List<String> renderings() {
    return manifest().stageNames().stream().filter(name -> name.startsWith(PREFIX)).toList();
  }

  private List<StageRecord> records() {
    return renderings().stream().flatMap(name -> manifest().stage(name).stream()).toList();
  }

  /** Removes only what is still as the renderer left it. */
  private void removeStale(StageRecord record, List<String> pictures) throws IOException {
    for (Map.Entry<String, Fingerprint> file : record.files().entrySet()) {
      Path path = directory.resolve(file.getKey());
      if (!pictures.contains(file.getKey())
          && Files.isRegularFile(path)
          && file.getValue().verified(path).isPresent()) {
        Files.delete(directory.change(file.getKey()));
      }
    }
  }
}
