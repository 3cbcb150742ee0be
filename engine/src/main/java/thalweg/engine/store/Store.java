package thalweg.engine.store;

import java.io.IOException;

/** Where values are kept. Thread-safe. */
public interface Store {

  /**
   * The value of a stage: found by its key, or computed and kept.
   *
   * @throws thalweg.api.plugin.PluginException if a plug-in cannot go on, in words for the user
   * @throws java.util.concurrent.CancellationException if the work was cancelled
   * @throws IOException if a file cannot be written
   */
  <T> T resolve(Stage<T> stage) throws IOException;

  /** Keeps a value that is at hand already, beside the others, for whoever looks there. */
  <T> void keep(StageKind<T> kind, String key, T value) throws IOException;
}
