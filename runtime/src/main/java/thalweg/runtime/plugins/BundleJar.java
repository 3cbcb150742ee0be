package thalweg.runtime.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import thalweg.api.plugin.PluginException;

/** Jars in a directory of bundles, checked before the framework sees them. */
final class BundleJar {

  private BundleJar() {}

  /**
   * The jars of a directory, by name.
   *
   * @throws PluginException if there is no such directory
   */
  static List<Path> in(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".jar"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new PluginException(
          "There is no directory " + directory + " to load plug-ins from: check the path.", e);
    }
  }

  /**
   * Refuses what the framework would accept and never use: jars that are no bundles.
   *
   * @throws PluginException with a sentence that names the jar
   */
  static void check(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      Manifest manifest = file.getManifest();
      if (manifest == null
          || manifest.getMainAttributes().getValue("Bundle-SymbolicName") == null) {
        throw new PluginException(
            jar
                + " is a jar but no bundle (its manifest has no Bundle-SymbolicName):"
                + " build it with bnd.");
      }
    } catch (IOException e) {
      throw new PluginException(
          jar + " is no readable jar (" + e.getMessage() + "): copy or build it again.", e);
    }
  }
}
