package thalweg.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Scene;
import thalweg.api.scene.Sweep;

/** A renderer, and directories for it to write to. */
abstract class RendererUnderTest {

  @TempDir Path temporary;

  /** The renderer under test, with settings that make a small scene quick. */
  protected abstract Renderer renderer();

  /** What the renderer writes of a scene. */
  RenderedFiles render(Scene scene) throws IOException {
    Path directory = Files.createTempDirectory(temporary, "run");
    renderer().render(scene, new DirectoryOutput(directory));
    return RenderedFiles.in(directory);
  }

  /** What the renderer writes of a sweep. */
  RenderedFiles renderSweep(Sweep sweep) throws IOException {
    Path directory = Files.createTempDirectory(temporary, "sweep");
    renderer().renderSweep(sweep, new DirectoryOutput(directory));
    return RenderedFiles.in(directory);
  }

  /** Fails unless a scene comes to files that show something. */
  void assertDraws(Scene scene) throws IOException {
    render(scene).assertSome().assertDrawn();
  }
}
