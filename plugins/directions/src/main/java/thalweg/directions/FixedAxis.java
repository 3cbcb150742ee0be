package thalweg.directions;

import java.util.List;
import thalweg.api.plugin.FileOrName;
import thalweg.api.plugin.PluginException;

/** An axis of a plane that the user asks for, and the directions that it may be given by name. */
enum FixedAxis {
  /** The first. */
  U(
      "direction u",
      "initial-to-final, also 'of LABEL', random, or a .npy",
      List.of(FixedAxis.INITIAL_TO_FINAL, FixedAxis.RANDOM)),
  /** The second, which may be taken orthogonal to the first. */
  V(
      "direction v",
      "initial-to-final, orthogonal, each also 'of LABEL', random, or a .npy",
      List.of(FixedAxis.INITIAL_TO_FINAL, FixedAxis.ORTHOGONAL, FixedAxis.RANDOM));

  static final String INITIAL_TO_FINAL = "initial-to-final";
  static final String ORTHOGONAL = "orthogonal";
  static final String RANDOM = "random";

  private final String role;
  private final String possible;
  private final List<String> names;

  FixedAxis(String role, String possible, List<String> names) {
    this.role = role;
    this.possible = possible;
    this.names = names;
  }

  /**
   * The direction that is meant.
   *
   * @throws PluginException if there is none of that name, saying which there are
   */
  NamedPath named(FileOrName wanted, NamedRuns known) {
    NamedPath named = NamedPath.parse(wanted.text(), known);
    if (!names.contains(named.what())) {
      throw new PluginException(
          "'%s' is no %s, expected one of: %s file.".formatted(wanted.text(), role, possible));
    }
    return named;
  }
}
