package thalweg.api.render;

import java.io.IOException;
import org.osgi.annotation.versioning.ConsumerType;
import thalweg.api.scene.Scene;
import thalweg.api.scene.Sweep;

/** Draws a scene to files. */
@ConsumerType
public interface Renderer {

  /**
   * Draws one run.
   *
   * @throws IOException if a file cannot be written
   * @throws thalweg.api.plugin.PluginException if this scene cannot be drawn, in words for the user
   */
  void render(Scene scene, Output output) throws IOException;

  /**
   * Draws what the configurations of a sweep show side by side; by default nothing. Each of them
   * has already been drawn on its own, in a directory of its name.
   */
  default void renderSweep(Sweep sweep, Output output) throws IOException {}
}
