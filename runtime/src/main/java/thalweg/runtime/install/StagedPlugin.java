package thalweg.runtime.install;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import thalweg.api.plugin.PluginException;
import thalweg.engine.key.Sha256;
import thalweg.runtime.plugins.BundleJar;
import thalweg.runtime.plugins.classfile.JarContents;

/**
 * A jar that was copied here to be looked at: what is shown is what is installed, whatever becomes
 * of where it came from.
 */
public final class StagedPlugin implements AutoCloseable {

  private static final long MOST_BYTES = 512L << 20;

  private final Path file;
  private final String origin;
  private JarContents contents;

  private StagedPlugin(Path file, String origin) {
    this.file = file;
    this.origin = origin;
    // Ctrl+C, too, leaves nothing behind.
    file.toFile().deleteOnExit();
  }

  /** Copies a jar. */
  public static StagedPlugin of(Location jar) throws IOException {
    return fetch(jar, MOST_BYTES);
  }

  /**
   * Copies the jar of an entry, and checks that it is the one that was meant.
   *
   * @throws PluginException if it is not; a sentence
   */
  public static StagedPlugin of(PluginEntry entry, Location index) throws IOException {
    Location jar = index.resolve(entry.jar());
    StagedPlugin staged = fetch(jar, entry.size());
    try {
      String found = staged.sha256();
      if (!found.equals(entry.sha256())) {
        throw new PluginException(
            "%s is not the jar that the index names: its SHA-256 is %s, expected %s. It is not installed."
                .formatted(jar, found, entry.sha256()));
      }
      String name = staged.bundle().name();
      if (!name.equals(entry.name())) {
        throw new PluginException(
            "%s holds the bundle %s, and the index calls it %s: it is not installed."
                .formatted(jar, name, entry.name()));
      }
      return staged;
    } catch (IOException | RuntimeException e) {
      staged.close();
      throw e;
    }
  }

  private static StagedPlugin fetch(Location jar, long limit) throws IOException {
    StagedPlugin staged =
        new StagedPlugin(Files.createTempFile("thalweg-", ".jar"), jar.toString());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(staged.file))) {
      jar.copyTo(out, limit);
    } catch (IOException | RuntimeException e) {
      staged.close();
      throw e;
    }
    return staged;
  }

  /** Where the jar comes from. */
  public String origin() {
    return origin;
  }

  /** The file for the time being. */
  public Path file() {
    return file;
  }

  /** What its classes are, read within bounds. */
  public JarContents contents() {
    try {
      if (contents == null) {
        contents = JarContents.read(file);
      }
      return contents;
    } catch (PluginException e) {
      throw refused(e);
    }
  }

  /**
   * The bundle in it; its contents are to be read first, since this reads all of it, however much
   * it unpacks to.
   */
  public BundleJar bundle() {
    contents();
    try {
      return BundleJar.read(file);
    } catch (PluginException e) {
      throw refused(e);
    }
  }

  private PluginException refused(PluginException why) {
    return new PluginException("%s is not installed: %s".formatted(origin, why.getMessage()), why);
  }

  /** The hash of its bytes. */
  public String sha256() throws IOException {
    return Sha256.of(file);
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
