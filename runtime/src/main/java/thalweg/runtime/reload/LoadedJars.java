package thalweg.runtime.reload;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.plugins.BundleJar;
import thalweg.runtime.plugins.Catalogue;
import thalweg.runtime.plugins.Plugin;

/** The jars that serve, in the order of their directories and then of their names. */
final class LoadedJars {

  private final TreeMap<Path, Slot> byJar;

  private LoadedJars(TreeMap<Path, Slot> byJar) {
    this.byJar = byJar;
  }

  /** None yet. */
  static LoadedJars of(List<Path> directories) {
    return new LoadedJars(
        new TreeMap<>(
            Comparator.<Path>comparingInt(jar -> directories.indexOf(jar.getParent()))
                .thenComparing(Comparator.naturalOrder())));
  }

  /** A copy in which one serves instead of others. */
  LoadedJars with(Slot slot, Collection<Slot> replaced) {
    LoadedJars copy = new LoadedJars(new TreeMap<>(byJar));
    copy.put(slot, replaced);
    return copy;
  }

  void put(Slot slot, Collection<Slot> replaced) {
    replaced.forEach(old -> byJar.remove(old.jar().origin()));
    byJar.put(slot.jar().origin(), slot);
  }

  /** The one that serves from a jar; null if none does. */
  Slot of(Path jar) {
    return byJar.get(jar);
  }

  /** Their plug-ins; of two with one name the order of their jars decides. */
  Catalogue catalogue() {
    List<Plugin> found = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    for (Slot slot : byJar.values()) {
      Catalogue own = slot.bundle().catalogue();
      found.addAll(own.plugins());
      found.addAll(own.shadowed());
      problems.addAll(own.problems());
      broken.addAll(own.broken());
    }
    found.sort(Comparator.comparing(Plugin::kind).thenComparing(Plugin::name));
    return Catalogue.of(found, problems, broken);
  }

  /** Those that a jar replaces: the one of its file, and those of its name. */
  List<Slot> replacedBy(Slot slot) {
    List<Slot> replaced = new ArrayList<>(twins(slot));
    Slot before = of(slot.jar().origin());
    if (before != null) {
      replaced.add(before);
    }
    return replaced;
  }

  /**
   * Refuses a second bundle of one name in one directory, as long as the file of the first stands
   * and is the one that Thalweg would choose when it is started anew.
   */
  void refuseTwin(Slot slot) {
    for (Slot twin : twins(slot)) {
      BundleJar other = twin.jar().bundle();
      if (Files.exists(other.file()) && other.precedes(slot.jar().bundle())) {
        throw new PluginException(other.displaces(slot.jar().bundle()));
      }
    }
  }

  private List<Slot> twins(Slot slot) {
    return byJar.values().stream()
        .filter(other -> other.jar().bundle().isTwinOf(slot.jar().bundle()))
        .toList();
  }
}
