package thalweg.runtime.pipeline;

import java.util.List;
import thalweg.api.scene.Scene;

/**
 * What a finished run leaves.
 *
 * @param name of the configuration
 * @param scene everything computed
 * @param key of the scene
 * @param pictures what the renderers drew, relative to the run directory
 */
public record RunResult(String name, Scene scene, String key, List<String> pictures) {

  /** Copies the list. */
  public RunResult {
    pictures = List.copyOf(pictures);
  }
}
