package thalweg.directions;

import java.util.List;
import java.util.Optional;
import thalweg.api.direction.Paths;
import thalweg.api.trajectory.Trajectory;

/**
 * A phrase of a descriptor, {@code WHAT} or {@code WHAT of LABEL}: what is meant, and of which
 * path.
 *
 * @param what such as {@code initial-to-final}
 * @param label of a run, or of an optimizer with several seeds; without one, the first run is meant
 * @param paths to choose from
 */
record NamedPath(String what, Optional<String> label, Paths paths) {

  private static final String OF = " of ";

  static NamedPath parse(String text, Paths paths) {
    String phrase = text.strip();
    int of = phrase.indexOf(OF);
    return of < 0
        ? new NamedPath(phrase, Optional.empty(), paths)
        : new NamedPath(
            phrase.substring(0, of).strip(),
            Optional.of(phrase.substring(of + OF.length()).strip()),
            paths);
  }

  /**
   * The one path that is meant.
   *
   * @throws thalweg.api.plugin.PluginException if no path has that label, or several have
   */
  Trajectory path() {
    return label.map(name -> NamedRuns.one(name, paths)).orElse(paths.all().get(0));
  }

  /**
   * All paths that are meant.
   *
   * @throws thalweg.api.plugin.PluginException if no path has that label
   */
  List<Trajectory> runs() {
    return label.map(name -> NamedRuns.all(name, paths)).orElse(paths.all().subList(0, 1));
  }
}
