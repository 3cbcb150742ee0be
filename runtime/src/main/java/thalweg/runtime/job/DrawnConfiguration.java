package thalweg.runtime.job;

import java.util.List;
import java.util.function.Supplier;
import thalweg.api.scene.Scene;
import thalweg.api.scene.Sweep;

/**
 * What remains of a configuration of a sweep when it is done: its scene is in its directory.
 *
 * @param name of the configuration
 * @param scene reads it
 * @param key of the scene
 * @param pictures what the renderers drew, relative to the configuration's directory
 */
public record DrawnConfiguration(
    String name, Supplier<Scene> scene, String key, List<String> pictures) {

  /** Copies the list. */
  public DrawnConfiguration {
    pictures = List.copyOf(pictures);
  }

  Sweep.Configuration forRenderers() {
    return new Sweep.Configuration(name, scene, pictures);
  }
}
