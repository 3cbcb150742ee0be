package thalweg.runtime.reload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.plugins.PluginHost;
import thalweg.runtime.trial.TimeLimit;
import thalweg.runtime.trial.TimeUpException;

/** Brings a jar into the framework, as far as it goes without disturbing what runs there. */
final class JarLoader {

  private final PluginHost host;
  private final TimeLimit limit;
  private final JarStaging staging;

  JarLoader(PluginHost host, TimeLimit limit) {
    this.host = host;
    this.limit = limit;
    this.staging = new JarStaging(host.scratch().resolve("jars"));
  }

  /** Copies a jar aside and checks the copy. */
  StagedJar stage(Path jar) {
    return staging.stage(jar);
  }

  /** Installs a copy; removes it if the framework refuses. */
  Slot install(StagedJar staged) {
    try {
      return new Slot(staged, host.install(staged.copy()));
    } catch (PluginException e) {
      staged.discard();
      throw e;
    }
  }

  /** Resolves bundles together: one after another takes many times as long. */
  void resolve(List<Slot> slots) {
    host.resolve(slots.stream().map(Slot::bundle).toList());
  }

  /** Starts a bundle and has each of its factories made. */
  void start(Slot slot) {
    slot.bundle().start();
  }

  /**
   * Unloads a bundle that failed. One whose thread was left behind as it started is locked by it,
   * and stays as it is.
   */
  void unloadFailed(Slot slot, PluginException failure) throws IOException {
    if (!(failure instanceof TimeUpException late && late.isLeftBehind())) {
      slot.release(limit);
    }
  }
}
