package thalweg.runtime.job;

import java.util.List;
import thalweg.api.scene.Scene;

/**
 * What a finished job leaves.
 *
 * @param name of the configuration
 * @param scene everything computed
 * @param key of the scene
 * @param pictures what the renderers drew, relative to the job's directory
 */
public record JobResult(String name, Scene scene, String key, List<String> pictures) {

  /** Copies the list. */
  public JobResult {
    pictures = List.copyOf(pictures);
  }
}
