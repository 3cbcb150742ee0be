package thalweg.runtime.reload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.plugins.Catalogue;
import thalweg.runtime.plugins.Plugin;
import thalweg.runtime.plugins.PluginHost;
import thalweg.runtime.trial.TimeLimit;

/**
 * The plug-ins of some directories, each jar replaceable. Of two with one name the one in the
 * earlier directory is used, whichever was loaded first. For one thread.
 */
public final class LivePlugins {

  private final JarLoader loader;
  private final TimeLimit limit;
  private final LoadedJars slots;

  private LivePlugins(PluginHost host, List<Path> directories, TimeLimit limit) {
    this.loader = new JarLoader(host, limit);
    this.limit = limit;
    this.slots = LoadedJars.of(List.copyOf(directories));
  }

  /**
   * Loads every jar; one that fails never stops the others.
   *
   * @param host with the bundles that plug-ins need
   * @param directories absolute
   * @param limit for what plug-ins do as they are loaded and unloaded
   * @param problems is given a sentence for each jar that does not work
   */
  public static LivePlugins load(
      PluginHost host, List<Path> directories, TimeLimit limit, Map<Path, String> problems)
      throws IOException {
    LivePlugins plugins = new LivePlugins(host, directories, limit);
    List<Slot> installed = new ArrayList<>();
    // All are installed before the first is started: some may need packages of others.
    for (Path directory : directories) {
      for (Path jar : FileWatcher.jars(directory)) {
        try {
          installed.add(plugins.loader.install(plugins.loader.stage(jar)));
        } catch (PluginException e) {
          problems.put(jar, e.getMessage());
        }
      }
    }
    for (Slot slot : installed) {
      try {
        plugins.check(slot);
        plugins.slots.put(slot, List.of());
      } catch (PluginException e) {
        problems.put(slot.jar().origin(), e.getMessage());
      }
    }
    return plugins;
  }

  /** The plug-ins that serve. */
  public Catalogue catalogue() {
    return slots.catalogue();
  }

  /** Whether a jar serves. */
  public boolean serves(Path jar) {
    return slots.of(jar) != null;
  }

  /**
   * Loads a jar beside the one that serves, and checks it.
   *
   * @return a replacement to be committed or rolled back; empty if the jar's bytes serve already
   * @throws PluginException if it does not work; then it is unloaded again
   */
  public Optional<Replacement> prepare(Path jar) throws IOException {
    StagedJar staged = loader.stage(jar);
    Slot before = slots.of(jar);
    if (before != null && before.jar().sha256().equals(staged.sha256())) {
      staged.discard();
      return Optional.empty();
    }
    Slot slot = loader.install(staged);
    check(slot);
    return Optional.of(new Replacement(this, slot, slots.replacedBy(slot)));
  }

  private void check(Slot slot) throws IOException {
    try {
      slots.refuseTwin(slot);
      loader.start(slot);
      refuseEmpty(slot);
    } catch (PluginException e) {
      loader.unloadFailed(slot, e);
      throw e;
    }
  }

  private void refuseEmpty(Slot slot) {
    Slot before = slots.of(slot.jar().origin());
    if (before == null) {
      return;
    }
    List<Plugin> lost = before.bundle().catalogue().plugins();
    if (!lost.isEmpty() && slot.bundle().catalogue().plugins().isEmpty()) {
      throw new PluginException(
          "it no longer provides a plug-in; before, it provided the %s: check that its factory is annotated with @Component."
              .formatted(lost.get(0).described()));
    }
  }

  Catalogue catalogueWith(Slot slot, List<Slot> replaced) {
    return slots.with(slot, replaced).catalogue();
  }

  /** Switches; returns a sentence for each bundle that could not be unloaded. */
  List<String> commit(Slot slot, List<Slot> replaced) throws IOException {
    slots.put(slot, replaced);
    List<String> problems = new ArrayList<>();
    for (Slot old : replaced) {
      old.release(limit).ifPresent(problems::add);
    }
    return problems;
  }

  /** Unloads what was prepared; what served before never stopped. */
  void rollBack(Slot slot) throws IOException {
    slot.release(limit);
  }
}
