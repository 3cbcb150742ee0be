package thalweg.runtime.plugins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import thalweg.api.plugin.PluginException;

/**
 * The plug-ins at hand.
 *
 * @param plugins those in use, by kind and name
 * @param shadowed those that another of the same kind and name hides
 * @param problems a sentence for each bundle or plug-in that does not work
 * @param broken the bundles, with their versions, that these sentences are about
 */
public record Catalogue(
    List<Plugin> plugins, List<Plugin> shadowed, List<String> problems, List<String> broken) {

  /** Copies the lists. */
  public Catalogue {
    plugins = List.copyOf(plugins);
    shadowed = List.copyOf(shadowed);
    problems = List.copyOf(problems);
    broken = List.copyOf(broken);
  }

  /** Plug-ins that all work. */
  public Catalogue(List<Plugin> plugins) {
    this(plugins, List.of(), List.of(), List.of());
  }

  /** Sorts plug-ins into those in use and those hidden; of two with one name the first is used. */
  public static Catalogue of(List<Plugin> found, List<String> problems, List<String> broken) {
    List<Plugin> used = new ArrayList<>();
    List<Plugin> shadowed = new ArrayList<>();
    for (Plugin plugin : found) {
      boolean taken =
          used.stream().anyMatch(u -> u.kind() == plugin.kind() && u.name().equals(plugin.name()));
      (taken ? shadowed : used).add(plugin);
    }
    return new Catalogue(used, shadowed, problems, broken);
  }

  static Catalogue of(
      List<Plugin> found, Collection<PluginException> refused, Collection<BundleProblem> problems) {
    return of(
        found,
        Stream.concat(
                refused.stream().map(PluginException::getMessage),
                problems.stream().map(BundleProblem::sentence))
            .toList(),
        problems.stream().map(BundleProblem::name).distinct().toList());
  }

  /** The plug-in of a kind with a name. */
  public Optional<Plugin> find(Kind kind, String name) {
    return ofKind(kind).stream().filter(plugin -> plugin.name().equals(name)).findFirst();
  }

  /** All plug-ins in use of a kind. */
  public List<Plugin> ofKind(Kind kind) {
    return plugins.stream().filter(plugin -> plugin.kind() == kind).toList();
  }

  /** The names of all plug-ins in use of a kind. */
  public List<String> names(Kind kind) {
    return ofKind(kind).stream().map(Plugin::name).toList();
  }
}
