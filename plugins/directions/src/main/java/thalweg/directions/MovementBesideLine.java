package thalweg.directions;

import java.util.Optional;

/** The first principal component of some paths after their part along a line is taken away. */
final class MovementBesideLine {

  /** Below this share of all variance, movement beside the line is rounding of that along it. */
  private static final double SMALLEST_SHARE = 1e-8;

  private MovementBesideLine() {}

  /**
   * The direction.
   *
   * @param line not zero; of any length
   * @return a unit vector orthogonal to the line, or nothing where the paths stay on it
   * @throws thalweg.api.plugin.PluginException if a snapshot is not finite
   */
  static Optional<float[]> of(Snapshots snapshots, float[] line) {
    if (snapshots.size() < 2) {
      return Optional.empty();
    }
    Variation variation = Variation.of(snapshots);
    double all = PrincipalComponents.trace(variation.matrix());
    PrincipalComponents beside = new PrincipalComponents(variation.beside(line));
    if (beside.eigenvalue(0) <= SMALLEST_SHARE * all) {
      return Optional.empty();
    }
    float[] direction = beside.directions(1)[0];
    float[] orthogonal = Orthogonal.unitPart("the movement", direction, line);
    Orientation.normalize(orthogonal, 1);
    return Optional.of(orthogonal);
  }
}
