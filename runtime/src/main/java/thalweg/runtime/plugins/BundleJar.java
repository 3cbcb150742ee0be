package thalweg.runtime.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.store.Reason;

/**
 * A jar that was found whole, and the bundle in it.
 *
 * @param file the jar
 * @param name the bundle's symbolic name
 * @param version the bundle's; 0.0.0 if it states none that the framework understands
 */
public record BundleJar(Path file, String name, Version version) {

  private static final int BUFFER = 1 << 16;

  /**
   * Reads a jar to its end. The framework itself never looks at checksums: it would run a damaged
   * class, and take a damaged description for none.
   *
   * @throws PluginException if it is no whole jar, or no bundle; says why, of a jar that the caller
   *     names
   */
  public static BundleJar read(Path file) {
    try (JarFile jar = new JarFile(file.toFile())) {
      BundleJar bundle = of(file, jar.getManifest());
      byte[] buffer = new byte[BUFFER];
      for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        check(jar, entries.nextElement(), buffer);
      }
      return bundle;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Reads the manifest alone: enough for a jar that came with the product.
   *
   * @throws PluginException as {@link #read} does
   */
  static BundleJar glance(Path file) {
    try (JarFile jar = new JarFile(file.toFile())) {
      return of(file, jar.getManifest());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static PluginException unreadable(IOException failure) {
    return new PluginException(
        "it is not a readable jar (%s): build or copy it again."
            .formatted(Reason.of(failure).replaceAll("\\.+$", "")),
        failure);
  }

  private static BundleJar of(Path file, Manifest manifest) {
    Attributes headers = manifest == null ? new Attributes() : manifest.getMainAttributes();
    String name = headers.getValue(Constants.BUNDLE_SYMBOLICNAME);
    if (name == null) {
      throw new PluginException(
          "it is a jar but no bundle (its manifest has no Bundle-SymbolicName): build it with bnd.");
    }
    return new BundleJar(
        file, name.split(";")[0].strip(), version(headers.getValue(Constants.BUNDLE_VERSION)));
  }

  private static Version version(String text) {
    try {
      return Version.parseVersion(text);
    } catch (IllegalArgumentException e) {
      // The framework refuses it when it is installed, and says so.
      return Version.emptyVersion;
    }
  }

  private static void check(JarFile jar, JarEntry entry, byte[] buffer) throws IOException {
    CRC32 sum = new CRC32();
    try (InputStream in = jar.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        sum.update(buffer, 0, n);
      }
    } catch (IOException e) {
      throw new IOException("its entry " + entry.getName() + " is damaged", e);
    }
    if (entry.getCrc() != -1 && entry.getCrc() != sum.getValue()) {
      throw new IOException("its entry " + entry.getName() + " is damaged");
    }
  }

  /** The version as text: 0.0.0 if it states none that the framework understands. */
  public String versionText() {
    return version.toString();
  }

  /** The same bundle in another file. */
  public BundleJar in(Path other) {
    return new BundleJar(other, name, version);
  }

  /** Whether another jar of the same directory brings a bundle of the same name. */
  public boolean isTwinOf(BundleJar other) {
    return name.equals(other.name)
        && !file.equals(other.file)
        && directory().equals(other.directory());
  }

  /** The directory that the jar lies in. */
  Path directory() {
    return file.toAbsolutePath().getParent();
  }

  /**
   * Whether this one of two twins is used: the one of the higher version, and of equal versions the
   * one whose file comes first by name.
   */
  public boolean precedes(BundleJar twin) {
    int versions = version.compareTo(twin.version);
    return versions > 0
        || versions == 0 && file.getFileName().compareTo(twin.file.getFileName()) < 0;
  }

  /** Why a twin that this one precedes is not used, as a clause about the twin. */
  public String displaces(BundleJar twin) {
    String why =
        version.equals(twin.version)
            ? "in the same version, and comes first by name"
            : "in the higher version " + version;
    return "%s next to it provides the bundle %s %s: remove one of the two."
        .formatted(file.getFileName(), name, why);
  }
}
