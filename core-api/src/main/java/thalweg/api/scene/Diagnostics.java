package thalweg.api.scene;

import java.util.List;

/**
 * How far the picture may be believed.
 *
 * @param paths one entry for each path, in order
 * @param warnings sentences for the user
 */
public record Diagnostics(List<PathDiagnostics> paths, List<String> warnings) {

  /** Copies the lists. */
  public Diagnostics {
    paths = List.copyOf(paths);
    warnings = List.copyOf(warnings);
  }
}
