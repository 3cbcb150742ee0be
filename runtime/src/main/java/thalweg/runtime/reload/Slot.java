package thalweg.runtime.reload;

import java.io.IOException;
import java.util.Optional;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.plugins.LoadedBundle;
import thalweg.runtime.trial.TimeLimit;

/**
 * A jar and the bundle that runs from it.
 *
 * @param jar the author's, and its copy
 * @param bundle loaded from the copy
 */
record Slot(StagedJar jar, LoadedBundle bundle) {

  /** Unloads the bundle; returns a sentence if it resists. */
  Optional<String> release(TimeLimit limit) throws IOException {
    try {
      limit.call(
          "the unloading of " + bundle.name(),
          () -> {
            bundle.unload();
            return null;
          });
      jar.discard();
      return Optional.empty();
    } catch (PluginException e) {
      return Optional.of(e.getMessage());
    }
  }
}
