package thalweg.api.scene;

import java.util.List;
import java.util.Optional;
import thalweg.api.scene.PathDiagnostics.Explained;

/**
 * How far the picture may be believed.
 *
 * @param paths one entry for each path, in order
 * @param axes the variance that the axes state, of everything that the plane was fitted to: of one
 *     path, or of several jointly, or of stretches of them; without prefixes. Empty where the axes
 *     state none
 * @param displacementCosines [paths][paths] the cosine between the net displacements (last minus
 *     first snapshot) of each two paths; NaN for a path that returns to its start
 * @param warnings sentences for the user
 */
public record Diagnostics(
    List<PathDiagnostics> paths,
    Optional<Explained> axes,
    List<List<Double>> displacementCosines,
    List<String> warnings) {

  /** Copies the lists. */
  public Diagnostics {
    paths = List.copyOf(paths);
    displacementCosines = displacementCosines.stream().map(List::copyOf).toList();
    warnings = List.copyOf(warnings);
  }

  /** Evidence on axes that state no variance. */
  public Diagnostics(
      List<PathDiagnostics> paths, List<List<Double>> displacementCosines, List<String> warnings) {
    this(paths, Optional.empty(), displacementCosines, warnings);
  }

  /** Evidence about each path on its own. */
  public Diagnostics(List<PathDiagnostics> paths, List<String> warnings) {
    this(paths, List.of(), warnings);
  }
}
