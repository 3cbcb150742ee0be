package thalweg.runtime.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.function.Supplier;
import thalweg.api.scene.Scene;

/**
 * The scene of a configuration: at hand as long as memory is plentiful, so that a small sweep reads
 * nothing twice, else read again. Thread-safe.
 */
final class KeptScene implements Supplier<Scene> {

  private final Reader reader;
  private SoftReference<Scene> kept;

  /** Reads the scene from its directory. */
  @FunctionalInterface
  interface Reader {
    Scene read() throws IOException;
  }

  /**
   * A scene that is at hand now.
   *
   * @param scene to be kept
   * @param reader asked when it is not at hand any more
   */
  KeptScene(Scene scene, Reader reader) {
    this.kept = new SoftReference<>(scene);
    this.reader = reader;
  }

  @Override
  public synchronized Scene get() {
    Scene scene = kept.get();
    if (scene == null) {
      try {
        scene = reader.read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      kept = new SoftReference<>(scene);
    }
    return scene;
  }
}
