package thalweg.directions;

import thalweg.api.direction.Paths;
import thalweg.api.trajectory.Trajectory;

/**
 * A phrase of a descriptor: what is meant, and of which path.
 *
 * @param what such as {@code initial-to-final}
 * @param path the one named after {@code of}, or the first
 */
record NamedPath(String what, Trajectory path) {

  private static final String OF = " of ";

  /**
   * Reads {@code WHAT} or {@code WHAT of LABEL}.
   *
   * @throws thalweg.api.plugin.PluginException if no path has that label
   */
  static NamedPath parse(String text, Paths paths) {
    String phrase = text.strip();
    int of = phrase.indexOf(OF);
    return of < 0
        ? new NamedPath(phrase, paths.all().get(0))
        : new NamedPath(
            phrase.substring(0, of).strip(),
            paths.named(phrase.substring(of + OF.length()).strip()));
  }
}
