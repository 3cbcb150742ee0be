package thalweg.runtime.reload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import thalweg.runtime.plugins.Catalogue;
import thalweg.runtime.plugins.Plugin;

/** A jar that is loaded and works as far as can be told without using it. */
public final class Replacement {

  private final LivePlugins plugins;
  private final Slot slot;
  private final List<Slot> replaced;

  Replacement(LivePlugins plugins, Slot slot, List<Slot> replaced) {
    this.plugins = plugins;
    this.slot = slot;
    this.replaced = List.copyOf(replaced);
  }

  /** The author's jar. */
  public Path jar() {
    return slot.jar().origin();
  }

  /** When that jar was last written before it was read, in milliseconds since 1970. */
  public long changed() {
    return slot.jar().changed();
  }

  /** The plug-ins as they will be once this is committed. */
  public Catalogue catalogue() {
    return plugins.catalogueWith(slot, replaced);
  }

  /** The jars that stand and are no longer used, since this one precedes them. */
  public List<Path> displaced() {
    return replaced.stream()
        .map(old -> old.jar().origin())
        .filter(origin -> !origin.equals(jar()) && Files.exists(origin))
        .toList();
  }

  /** Whether this jar brings a plug-in. */
  public boolean brings(Plugin plugin) {
    return plugin.jar().equals(slot.jar().copy());
  }

  /**
   * Lets this jar serve, and unloads the one before.
   *
   * @return a sentence for each bundle that could not be unloaded
   */
  public List<String> commit() throws IOException {
    return plugins.commit(slot, replaced);
  }

  /** Unloads this jar again. */
  public void rollBack() throws IOException {
    plugins.rollBack(slot);
  }
}
