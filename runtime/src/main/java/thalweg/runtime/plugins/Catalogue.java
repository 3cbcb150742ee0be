package thalweg.runtime.plugins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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
    Set<String> names = new HashSet<>();
    for (Plugin plugin : found) {
      (names.add(plugin.described()) ? used : shadowed).add(plugin);
    }
    return new Catalogue(used, shadowed, problems, broken);
  }

  /**
   * The plug-ins of bundles.
   *
   * @param bundles in the order in which they were installed: of two plug-ins with one name the
   *     first is used
   * @param refused a sentence for each jar that is no bundle in use
   */
  static Catalogue of(List<ExaminedBundle> bundles, List<String> refused) {
    List<Plugin> found = new ArrayList<>();
    List<String> problems = new ArrayList<>(refused);
    List<String> broken = new ArrayList<>();
    for (ExaminedBundle bundle : bundles) {
      found.addAll(bundle.plugins());
      problems.addAll(bundle.sentences());
      if (!bundle.findings().isEmpty()) {
        broken.add(bundle.name());
      }
    }
    found.sort(Comparator.comparing(Plugin::kind).thenComparing(Plugin::name));
    return of(found, problems, broken);
  }

  /** A sentence for each of some plug-ins that another hides. */
  public List<String> hidings(Predicate<Plugin> which) {
    return shadowed.stream()
        .filter(which)
        .map(
            hidden -> {
              Plugin used = find(hidden.kind(), hidden.name()).orElseThrow();
              return "the %s of %s is hidden by that of %s in %s: rename one, or take one away."
                  .formatted(
                      hidden.described(),
                      hidden.fullBundle(),
                      used.fullBundle(),
                      used.jar().getFileName());
            })
        .toList();
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
