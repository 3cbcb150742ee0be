package thalweg.runtime.reload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import thalweg.api.plugin.PluginException;
import thalweg.engine.key.Sha256;
import thalweg.runtime.store.Reason;

/** Copies jars aside and reads every byte of them before the framework does. */
final class JarStaging {

  private static final int BUFFER = 1 << 16;

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
      check(copy);
      return new StagedJar(jar, copy, changed, Sha256.of(copy));
    } catch (IOException e) {
      throw refused(
          copy, "it is not a readable jar (%s): build or copy it again.".formatted(reason(e)), e);
    } catch (PluginException e) {
      throw refused(copy, e.getMessage(), e);
    }
  }

  private static PluginException refused(Path copy, String reason, Exception cause) {
    new StagedJar(copy, copy, 0, "").discard();
    return new PluginException(reason, cause);
  }

  private static String reason(IOException failure) {
    return Reason.of(failure).replaceAll("\\.+$", "");
  }

  private static void check(Path copy) throws IOException {
    try (JarFile jar = new JarFile(copy.toFile())) {
      Manifest manifest = jar.getManifest();
      if (manifest == null
          || manifest.getMainAttributes().getValue("Bundle-SymbolicName") == null) {
        throw new PluginException(
            "it is a jar but no bundle (its manifest has no Bundle-SymbolicName): build it with bnd.");
      }
      for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        check(jar, entries.nextElement());
      }
    }
  }

  private static void check(JarFile jar, JarEntry entry) throws IOException {
    CRC32 sum = new CRC32();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = jar.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        sum.update(buffer, 0, n);
      }
    }
    if (entry.getCrc() != -1 && entry.getCrc() != sum.getValue()) {
      throw new IOException("its entry " + entry.getName() + " is damaged");
    }
  }
}
