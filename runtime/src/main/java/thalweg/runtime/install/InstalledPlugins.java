package thalweg.runtime.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.plugins.BundleJar;
import thalweg.runtime.plugins.PluginDirectory;
import thalweg.runtime.store.AtomicFile;

/**
 * The user's own plug-ins: a folder that every command loads, and that an upgrade of Thalweg leaves
 * alone.
 *
 * @param directory may not exist yet
 */
public record InstalledPlugins(Path directory) {

  /** Names another folder than the usual one. */
  private static final String VARIABLE = "THALWEG_PLUGINS";

  /** The folder of whoever runs this. */
  public static InstalledPlugins ofUser() {
    String told = System.getenv(VARIABLE);
    return new InstalledPlugins(
        told == null || told.isBlank()
            ? Path.of(System.getProperty("user.home"), ".thalweg", "plugins")
            : Path.of(told));
  }

  /** All sound bundles in it. */
  public List<BundleJar> bundles() throws IOException {
    List<BundleJar> bundles = new ArrayList<>();
    if (Files.isDirectory(directory)) {
      for (Path jar : PluginDirectory.of(directory).jars()) {
        try {
          bundles.add(BundleJar.read(jar));
        } catch (PluginException e) {
          // Doctor tells of it: it is neither found by name nor in the way.
          continue;
        }
      }
    }
    return bundles;
  }

  /** Those of a name: one, unless somebody put another beside it. */
  public List<BundleJar> named(String name) throws IOException {
    return bundles().stream().filter(bundle -> bundle.name().equals(name)).toList();
  }

  /**
   * Puts a jar here, whole or not at all, in place of others of its name.
   *
   * @return where it is
   */
  public Path put(BundleJar bundle) throws IOException {
    if (!bundle.name().matches("[A-Za-z0-9_][A-Za-z0-9._-]{0,199}")) {
      throw new PluginException(
          "The bundle's name '%s' cannot name a file: expected letters, digits, dots and dashes."
              .formatted(bundle.name()));
    }
    List<BundleJar> before = named(bundle.name());
    Path target = directory.resolve(bundle.name() + "-" + bundle.versionText() + ".jar");
    AtomicFile.write(target, out -> Files.copy(bundle.file(), out));
    for (BundleJar old : before) {
      if (!old.file().equals(target)) {
        Files.deleteIfExists(old.file());
      }
    }
    return target;
  }

  /** Removes all jars of a bundle. */
  public List<Path> remove(String name) throws IOException {
    List<Path> removed = new ArrayList<>();
    for (BundleJar bundle : named(name)) {
      Files.delete(bundle.file());
      removed.add(bundle.file());
    }
    return removed;
  }
}
