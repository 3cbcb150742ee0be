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
 * The first two principal components of the snapshots of a path, of all paths together, or of a
 * window of them.
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
    Snapshots snapshots =
        new Snapshots(analysed(paths), new PathWindow(settings.from(), settings.to()));
    requireThree(snapshots);
    double[][] gram = GramMatrix.of(snapshots);
    snapshots.requireFinite(gram);
    PrincipalComponents components = new PrincipalComponents(gram);
    if (components.totalVariance() <= 0) {
      throw new PluginException(
          "The parameters of %s never change%s, expected a path that moves: raise its learning rate,"
                  .formatted(snapshots.label(), snapshots.window().inWords())
              + " or use random directions.");
    }
    Plane plane =
        plane(
            snapshots, components, new RandomWalkNull(snapshots, gram, components.totalVariance()));
    return warnOfOthers(plane, snapshots, paths);
  }

  /** The first eigenproblem costs a fifth of a second, nearly all of it for loading ojAlgo. */
  @Override
  public void prepare() {
    LeadingEigenpairs.decomposed(new double[][] {{2, 1}, {1, 2}}, 1);
  }

  private List<Trajectory> analysed(Paths paths) {
    return settings.of().equals(ALL) && !NamedRuns.has(ALL, paths)
        ? paths.all()
        : NamedRuns.all(settings.of(), paths);
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
                "PCA of %d snapshots of %s%s%s, centred about their mean."
                    .formatted(
                        snapshots.size(),
                        snapshots.label(),
                        snapshots.paths().size() > 1 ? " jointly" : "",
                        snapshots.window().inWords()));
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
        ? lastAnalysed(snapshots)
        : AnchorPoint.mean(snapshots);
  }

  private static AnchorPoint lastAnalysed(Snapshots snapshots) {
    Trajectory path = snapshots.paths().get(0);
    return AnchorPoint.at(snapshots.window().last(path), path);
  }

  private static Plane warnOfOthers(Plane plane, Snapshots snapshots, Paths paths) {
    List<String> others =
        paths.all().stream()
            .filter(path -> !snapshots.paths().contains(path))
            .map(Trajectory::label)
            .toList();
    return others.isEmpty()
        ? plane
        : plane.warning(
            "This plane is fitted to %s, and %s may leave it; PCA planes of two optimizers differ:"
                    .formatted(snapshots.label(), WordList.of(others))
                + " to compare optimizers, use a common plane (pca of all, fixed or random).");
  }

  private static String straightWarning(Snapshots snapshots) {
    return "All movement of %s lies on one straight line: the second axis is a random direction"
            .formatted(snapshots.label())
        + " orthogonal to it (seed 0) and explains nothing of the path.";
  }

  private static void requireThree(Snapshots snapshots) {
    if (snapshots.size() < 3) {
      throw new PluginException(
          "PCA needs three snapshots at least, but %s has %d%s: train for more epochs, record more"
                  .formatted(snapshots.label(), snapshots.size(), snapshots.window().inWords())
              + " snapshots, or use random directions.");
    }
  }
}
