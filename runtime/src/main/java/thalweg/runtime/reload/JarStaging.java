package thalweg.runtime.reload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import thalweg.api.plugin.PluginException;
import thalweg.engine.key.Sha256;
import thalweg.runtime.plugins.BundleJar;
import thalweg.runtime.store.Reason;

/** Copies jars aside and reads every byte of them before the framework does. */
final class JarStaging {

  private final Path directory;
  private int count;

  JarStaging(Path directory) {
    this.directory = directory;
  }

  /**
   * Copies a jar to a place of its own and checks the copy.
   *
   * @throws PluginException if it is no whole jar, or no bundle
   */
  StagedJar stage(Path jar) {
    Path copy = directory.resolve(Integer.toString(count++)).resolve(jar.getFileName());
    try {
      Files.createDirectories(copy.getParent());
      long changed = Files.getLastModifiedTime(jar).toMillis();
      Files.copy(jar, copy);
      return new StagedJar(BundleJar.read(copy).in(jar), copy, changed, Sha256.of(copy));
    } catch (IOException e) {
      StagedJar.discard(copy);
      throw new PluginException(
          "it cannot be read (%s): build or copy it again.".formatted(Reason.of(e)), e);
    } catch (PluginException e) {
      StagedJar.discard(copy);
      throw e;
    }
  }
}
