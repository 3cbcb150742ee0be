package thalweg.runtime.reload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.api.plugin.PluginException;
import thalweg.api.render.Progress;
import thalweg.engine.work.ProgressListener;
import thalweg.runtime.plugins.Catalogue;
import thalweg.runtime.plugins.JarChoice;
import thalweg.runtime.plugins.Plugin;
import thalweg.runtime.plugins.PluginDirectory;
import thalweg.runtime.plugins.PluginHost;
import thalweg.runtime.trial.TimeLimit;

/**
 * The plug-ins of some directories, each jar replaceable. Of two with one name the one in the
 * earlier directory is used, whichever was loaded first. For one thread.
 */
public final class LivePlugins {

  private static final Logger LOG = LoggerFactory.getLogger(LivePlugins.class);

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
   * @param limit for what plug-ins do as they are unloaded
   * @param progress hears of the start
   * @param problems is given a clause for each jar that does not work, or is not used
   */
  public static LivePlugins load(
      PluginHost host,
      List<Path> directories,
      TimeLimit limit,
      ProgressListener progress,
      Map<Path, String> problems)
      throws IOException {
    LivePlugins plugins = new LivePlugins(host, directories, limit);
    List<Slot> installed =
        plugins.install(plugins.stage(directories, progress, problems), problems);
    plugins.loader.resolve(installed);
    try (Progress bar = progress.begin("starting plug-ins", installed.size())) {
      for (Slot slot : installed) {
        try {
          plugins.check(slot);
          plugins.slots.put(slot, List.of());
        } catch (PluginException e) {
          problems.put(slot.jar().origin(), e.getMessage());
        }
        bar.advance(1);
      }
    }
    return plugins;
  }

  private List<StagedJar> stage(
      List<Path> directories, ProgressListener progress, Map<Path, String> problems) {
    List<Path> jars =
        directories.stream().flatMap(directory -> jars(directory, problems).stream()).toList();
    List<StagedJar> staged = new ArrayList<>();
    try (Progress bar = progress.begin("reading plug-ins", jars.size())) {
      for (Path jar : jars) {
        try {
          staged.add(loader.stage(jar));
        } catch (PluginException e) {
          problems.put(jar, e.getMessage());
        }
        bar.advance(1);
      }
    }
    return staged;
  }

  private static List<Path> jars(Path directory, Map<Path, String> problems) {
    try {
      PluginDirectory listed = PluginDirectory.of(directory);
      problems.putAll(listed.others());
      return listed.jars();
    } catch (IOException e) {
      // It may be about to be built; the watcher looks for it.
      LOG.debug("{} is not there", directory, e);
      return List.of();
    }
  }

  /** Installs one jar of each name in each directory. */
  private List<Slot> install(List<StagedJar> staged, Map<Path, String> problems) {
    JarChoice choice = JarChoice.of(staged.stream().map(StagedJar::bundle).toList());
    problems.putAll(choice.displaced());
    List<Slot> installed = new ArrayList<>();
    for (StagedJar jar : staged) {
      if (choice.displaced().containsKey(jar.origin())) {
        jar.discard();
        continue;
      }
      try {
        installed.add(loader.install(jar));
      } catch (PluginException e) {
        problems.put(jar.origin(), e.getMessage());
      }
    }
    return installed;
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
