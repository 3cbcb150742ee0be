package thalweg.runtime.plugins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import thalweg.api.plugin.PluginException;
import thalweg.api.render.Progress;
import thalweg.engine.work.ProgressListener;

/**
 * Brings the bundles of directories into a framework: all are installed before the first is
 * started, since some need packages of others, and resolved together, which is many times faster
 * than one by one. One that fails never stops the others.
 */
final class Startup {

  private final PluginHost host;
  private final ProgressListener progress;
  private final List<LoadedBundle> bundles = new ArrayList<>();
  private final Map<Path, String> refused = new LinkedHashMap<>();
  private final Map<Path, String> displaced = new LinkedHashMap<>();

  Startup(PluginHost host, ProgressListener progress) {
    this.host = host;
    this.progress = progress;
  }

  /** All that were installed, in order. */
  List<LoadedBundle> bundles() {
    return bundles;
  }

  /** The jars that the framework never saw, each with a clause that says why. */
  Map<Path, String> refused() {
    return refused;
  }

  /** The jars that are not used because of another one beside them. */
  Map<Path, String> displaced() {
    return displaced;
  }

  /** Starts bundles that came with the product: only {@code doctor} reads those whole. */
  void libraries(List<Path> directories) {
    start(install(directories, BundleJar::glance));
  }

  /** Starts plug-ins; of two jars of one name in one directory only one. */
  void plugins(List<Path> directories) {
    start(install(directories, BundleJar::read));
  }

  private void start(List<LoadedBundle> installed) {
    host.resolve(installed);
    try (Progress bar = progress.begin("starting plug-ins", installed.size())) {
      for (LoadedBundle bundle : installed) {
        bundle.tryToStart();
        bar.advance(1);
      }
    }
  }

  private List<LoadedBundle> install(List<Path> directories, Function<Path, BundleJar> reader) {
    List<BundleJar> sound = new ArrayList<>();
    List<Path> jars = directories.stream().flatMap(directory -> jars(directory).stream()).toList();
    try (Progress bar = progress.begin("reading plug-ins", jars.size())) {
      for (Path jar : jars) {
        try {
          sound.add(reader.apply(jar));
        } catch (PluginException e) {
          refused.put(jar, e.getMessage());
        }
        bar.advance(1);
      }
    }
    JarChoice choice = JarChoice.of(sound);
    displaced.putAll(choice.displaced());
    List<LoadedBundle> installed = new ArrayList<>();
    for (BundleJar jar : choice.used()) {
      try {
        installed.add(host.install(jar.file()));
      } catch (PluginException e) {
        refused.put(jar.file(), "it is no sound bundle: " + e.getMessage());
      }
    }
    bundles.addAll(installed);
    return installed;
  }

  private List<Path> jars(Path directory) {
    try {
      PluginDirectory listed = PluginDirectory.of(directory);
      refused.putAll(listed.others());
      return listed.jars();
    } catch (IOException e) {
      throw new PluginException(
          "There is no directory " + directory + " to load plug-ins from: check the path.", e);
    }
  }
}
