package thalweg.directions;

import java.util.List;
import java.util.OptionalDouble;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.Paths;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.Preparable;
import thalweg.api.trajectory.Trajectory;

/**
 * The first two principal components of the snapshots of a path, or of all paths together.
 *
 * <p>Li et al. 2018, section 7.2. Centred about the mean of the snapshots, whatever the anchor: the
 * rows θ_i − θ_n of that paper, given to a PCA that centres, have the same components. Signs: see
 * {@link Orientation}. Holds blocks of snapshots, never all of them.
 */
final class PcaDirectionStrategy implements DirectionStrategy, Preparable {

  private static final String ALL = "all";

  /** A second eigenvalue below this share of the first is rounding, not movement. */
  private static final double RANK_TOLERANCE = 1e-12;

  private final PcaSettings settings;

  PcaDirectionStrategy(PcaSettings settings) {
    this.settings = settings;
  }

  @Override
  public Plane choose(Paths paths) {
    Snapshots snapshots = new Snapshots(analysed(paths));
    requireThree(snapshots);
    double[][] gram = GramMatrix.of(snapshots);
    requireFinite(snapshots, gram);
    PrincipalComponents components = new PrincipalComponents(gram);
    if (components.totalVariance() <= 0) {
      throw new PluginException(
          "The parameters of %s never change, expected a path that moves: raise its learning rate,"
                  .formatted(snapshots.label())
              + " or use random directions.");
    }
    return plane(
        snapshots, components, new RandomWalkNull(snapshots, gram, components.totalVariance()));
  }

  /** The first eigenproblem costs a fifth of a second, nearly all of it for loading ojAlgo. */
  @Override
  public void prepare() {
    LeadingEigenpairs.decomposed(new double[][] {{2, 1}, {1, 2}}, 1);
  }

  private List<Trajectory> analysed(Paths paths) {
    boolean labelled = paths.all().stream().anyMatch(path -> path.label().equals(settings.of()));
    return settings.of().equals(ALL) && !labelled
        ? paths.all()
        : List.of(paths.named(settings.of()));
  }

  private Plane plane(
      Snapshots snapshots, PrincipalComponents components, RandomWalkNull randomWalk) {
    boolean straight = components.eigenvalue(1) <= RANK_TOLERANCE * components.eigenvalue(0);
    float[][] vectors =
        straight
            ? SnapshotCombination.of(snapshots, components.coefficients(0))
            : SnapshotCombination.of(
                snapshots, components.coefficients(0), components.coefficients(1));
    Direction u = direction("PC1", vectors[0], components, randomWalk, 0);
    Direction v =
        straight
            ? direction("random ⊥ PC1", orthogonal(vectors[0]), components, randomWalk, 1)
            : direction("PC2", vectors[1], components, randomWalk, 1);
    AnchorPoint anchor = anchor(snapshots);
    Plane plane =
        Plane.through(anchor.parameters(), anchor.label(), u, v)
            .noting(
                "PCA of %d snapshots of %s%s, centred about their mean."
                    .formatted(
                        snapshots.size(),
                        snapshots.label(),
                        snapshots.paths().size() > 1 ? " jointly" : ""));
    for (String note : randomWalk.notes()) {
      plane = plane.noting(note);
    }
    return straight ? plane.warning(straightWarning(snapshots)) : plane;
  }

  private static Direction direction(
      String label,
      float[] vector,
      PrincipalComponents components,
      RandomWalkNull randomWalk,
      int component) {
    return new Direction(
        label,
        vector,
        OptionalDouble.of(components.explained(component)),
        randomWalk.explained(component + 1));
  }

  /** A straight path says nothing of a second axis, so that any orthogonal one is as good. */
  private static float[] orthogonal(float[] u) {
    return Orthogonal.unitPart("a random vector", GaussianVector.drawn(0, 1, u.length), u);
  }

  private AnchorPoint anchor(Snapshots snapshots) {
    return settings.anchor() == PcaSettings.Anchor.LAST
        ? AnchorPoint.last(snapshots.paths().get(0))
        : AnchorPoint.mean(snapshots);
  }

  private static String straightWarning(Snapshots snapshots) {
    return "All movement of %s lies on one straight line: the second axis is a random direction"
            .formatted(snapshots.label())
        + " orthogonal to it (seed 0) and explains nothing of the path.";
  }

  private static void requireThree(Snapshots snapshots) {
    if (snapshots.size() < 3) {
      throw new PluginException(
          "PCA needs three snapshots at least, but %s has %d: train for more epochs, record more"
                  .formatted(snapshots.label(), snapshots.size())
              + " snapshots, or use random directions.");
    }
  }

  private static void requireFinite(Snapshots snapshots, double[][] gram) {
    for (int i = 0; i < gram.length; i++) {
      if (!Double.isFinite(gram[i][i])) {
        throw snapshots.notFinite();
      }
    }
  }
}
