package thalweg.directions;

import java.util.List;
import java.util.Optional;

/**
 * A phrase of a descriptor, {@code WHAT} or {@code WHAT of LABEL}: what is meant, and of which run.
 *
 * @param what such as {@code initial-to-final}
 * @param label of a run, or of an optimizer with several seeds; without one, the first run is meant
 * @param known the runs to choose from
 */
record NamedPath(String what, Optional<String> label, NamedRuns known) {

  private static final String OF = " of ";

  static NamedPath parse(String text, NamedRuns known) {
    String phrase = text.strip();
    int of = phrase.indexOf(OF);
    return of < 0
        ? new NamedPath(phrase, Optional.empty(), known)
        : new NamedPath(
            phrase.substring(0, of).strip(),
            Optional.of(phrase.substring(of + OF.length()).strip()),
            known);
  }

  /**
   * The number of the one run that is meant.
   *
   * @throws thalweg.api.plugin.PluginException if no run has that label, or several have
   */
  int run() {
    return label.map(known::one).orElse(0);
  }

  /**
   * The numbers of all runs that are meant.
   *
   * @throws thalweg.api.plugin.PluginException if no run has that label
   */
  List<Integer> runs() {
    return label.map(known::all).orElse(List.of(0));
  }
}
