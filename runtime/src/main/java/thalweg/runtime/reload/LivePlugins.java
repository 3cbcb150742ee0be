package thalweg.runtime.reload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.plugins.Catalogue;
import thalweg.runtime.plugins.LoadedBundle;
import thalweg.runtime.plugins.Plugin;
import thalweg.runtime.plugins.PluginHost;
import thalweg.runtime.trial.TimeLimit;
import thalweg.runtime.trial.TimeUpException;

/**
 * The plug-ins of some directories, each jar replaceable. Of two with one name the one in the
 * earlier directory is used, whichever was loaded first. For one thread.
 */
public final class LivePlugins {

  private final PluginHost host;
  private final List<Path> directories;
  private final TimeLimit limit;
  private final JarStaging staging;
  private final Map<Path, Slot> slots;

  private LivePlugins(PluginHost host, List<Path> directories, TimeLimit limit) {
    this.host = host;
    this.directories = List.copyOf(directories);
    this.limit = limit;
    this.staging = new JarStaging(host.scratch().resolve("jars"));
    this.slots =
        new TreeMap<>(
            Comparator.<Path>comparingInt(jar -> this.directories.indexOf(jar.getParent()))
                .thenComparing(Comparator.naturalOrder()));
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
    for (Path directory : plugins.directories) {
      for (Path jar : FileWatcher.jars(directory)) {
        try {
          StagedJar staged = plugins.staging.stage(jar);
          installed.add(new Slot(staged, host.install(staged.copy())));
        } catch (PluginException e) {
          problems.put(jar, e.getMessage());
        }
      }
    }
    for (Slot slot : installed) {
      try {
        plugins.refuseTwin(slot);
        plugins.startAndCheck(slot);
        plugins.slots.put(slot.jar().origin(), slot);
      } catch (PluginException e) {
        problems.put(slot.jar().origin(), e.getMessage());
        plugins.unloadFailed(slot, e);
      }
    }
    return plugins;
  }

  /** The plug-ins that serve. */
  public Catalogue catalogue() {
    return catalogue(slots);
  }

  /** Whether a jar serves. */
  public boolean serves(Path jar) {
    return slots.containsKey(jar);
  }

  /**
   * Loads a jar beside the one that serves, and checks it.
   *
   * @return a replacement to be committed or rolled back; empty if the jar's bytes serve already
   * @throws PluginException if it does not work; then it is unloaded again
   */
  public Optional<Replacement> prepare(Path jar) throws IOException {
    StagedJar staged = staging.stage(jar);
    Slot before = slots.get(jar);
    if (before != null && before.jar().sha256().equals(staged.sha256())) {
      staged.discard();
      return Optional.empty();
    }
    Slot slot = install(staged);
    try {
      refuseTwin(slot);
      startAndCheck(slot);
      if (before != null) {
        refuseEmpty(slot, before);
      }
      return Optional.of(new Replacement(this, slot, replaced(slot)));
    } catch (PluginException e) {
      unloadFailed(slot, e);
      throw e;
    }
  }

  private Slot install(StagedJar staged) {
    try {
      return new Slot(staged, host.install(staged.copy()));
    } catch (PluginException e) {
      staged.discard();
      throw e;
    }
  }

  private void startAndCheck(Slot slot) throws IOException {
    LoadedBundle bundle = slot.bundle();
    Catalogue found =
        limit.call(
            "the start of " + bundle.name(),
            () -> {
              bundle.start();
              return bundle.catalogue();
            });
    if (!found.problems().isEmpty()) {
      throw new PluginException(found.problems().get(0));
    }
  }

  private static void refuseEmpty(Slot slot, Slot before) {
    List<Plugin> lost = before.bundle().catalogue().plugins();
    if (!lost.isEmpty() && slot.bundle().catalogue().plugins().isEmpty()) {
      throw new PluginException(
          "it brings no plug-in any more, and brought the %s before: see that its factory carries @Component."
              .formatted(lost.get(0).described()));
    }
  }

  private void refuseTwin(Slot slot) {
    Path jar = slot.jar().origin();
    for (Slot other : slots.values()) {
      Path its = other.jar().origin();
      if (!its.equals(jar)
          && its.getParent().equals(jar.getParent())
          && other.bundle().name().equals(slot.bundle().name())
          && Files.exists(its)) {
        throw new PluginException(
            "%s beside it brings the bundle %s already: remove one of the two."
                .formatted(its.getFileName(), slot.bundle().name()));
      }
    }
  }

  /** Those that a jar replaces: the one of its file, and one of its name whose file is gone. */
  private List<Slot> replaced(Slot slot) {
    Path jar = slot.jar().origin();
    return slots.values().stream()
        .filter(
            other ->
                other.jar().origin().equals(jar)
                    || other.bundle().name().equals(slot.bundle().name())
                        && other.jar().origin().getParent().equals(jar.getParent()))
        .toList();
  }

  /** A bundle whose thread was left behind in its start is locked, and stays as it is. */
  private void unloadFailed(Slot slot, PluginException failure) throws IOException {
    if (!(failure instanceof TimeUpException late && late.isLeftBehind())) {
      slot.release(limit);
    }
  }

  Catalogue catalogueWith(Slot slot, List<Slot> without) {
    Map<Path, Slot> switched = new TreeMap<>(((TreeMap<Path, Slot>) slots).comparator());
    switched.putAll(slots);
    without.forEach(old -> switched.remove(old.jar().origin()));
    switched.put(slot.jar().origin(), slot);
    return catalogue(switched);
  }

  private static Catalogue catalogue(Map<Path, Slot> slots) {
    List<Plugin> found = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Slot slot : slots.values()) {
      Catalogue own = slot.bundle().catalogue();
      found.addAll(own.plugins());
      found.addAll(own.shadowed());
      problems.addAll(own.problems());
    }
    // Of two with one name the order of their jars decides.
    found.sort(Comparator.comparing(Plugin::kind).thenComparing(Plugin::name));
    return Catalogue.of(found, problems);
  }

  /** Switches; returns a sentence for each bundle that could not be unloaded. */
  List<String> commit(Slot slot, List<Slot> replaced) throws IOException {
    replaced.forEach(old -> slots.remove(old.jar().origin()));
    slots.put(slot.jar().origin(), slot);
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
