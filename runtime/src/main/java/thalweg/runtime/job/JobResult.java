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
 * @param idle the renderers that drew nothing, in words
 */
public record JobResult(
    String name, Scene scene, String key, List<String> pictures, List<String> idle) {

  /** Copies the lists. */
  public JobResult {
    pictures = List.copyOf(pictures);
    idle = List.copyOf(idle);
  }

  /** A sentence for each renderer that drew nothing. */
  public List<String> cautions() {
    return idle.stream().map(one -> "The " + one + " wrote no file.").toList();
  }
}
