package thalweg.directions;

import java.util.Locale;
import thalweg.api.direction.Choice;
import thalweg.api.direction.ChosenFrom;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.Paths;
import thalweg.api.direction.PlannedPaths;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Vectors;
import thalweg.api.random.RandomStream;
import thalweg.api.trajectory.Trajectory;

/**
 * Two Gaussian directions about the last snapshot of a path (Goodfellow et al. 2015; Li et al.
 * 2018), drawn once and normalised once.
 *
 * <p>Explained variance is not defined for them: paths show almost no variance along random
 * directions in many dimensions.
 */
final class RandomDirectionStrategy implements DirectionStrategy {

  private static final String FIRST = "first";

  /** Cosines above this are worth a word; random vectors of a thousand values stay below. */
  private static final double NOTABLE_COSINE = 0.1;

  private final RandomSettings settings;

  RandomDirectionStrategy(RandomSettings settings) {
    this.settings = settings;
  }

  @Override
  public Choice choose(Paths paths) {
    Trajectory path = paths.all().get(anchored(NamedRuns.of(paths)));
    AnchorPoint point = AnchorPoint.last(path);
    float[] anchor = point.parameters();
    RandomStream stream = GaussianVector.stream(settings.seed());
    float[] u = GaussianVector.next(stream, anchor.length);
    float[] v = GaussianVector.next(stream, anchor.length);
    BlockNormalizer normalizer =
        new BlockNormalizer(settings.normalize(), settings.ignore(), paths.layout(), anchor);
    normalizer.normalize(u);
    normalizer.normalize(v);
    if (settings.normalize() == Normalization.ORTHONORMAL) {
      u = Vectors.normalized(u);
      v = Orthogonal.unitPart("a random vector", v, u);
    }
    return describe(
        Plane.through(
            anchor, point.label(), Direction.of("random 1", u), Direction.of("random 2", v)));
  }

  @Override
  public void check(PlannedPaths planned) {
    anchored(NamedRuns.of(planned));
  }

  private int anchored(NamedRuns known) {
    return settings.anchor().equals(FIRST) && !known.has(FIRST) ? 0 : known.one(settings.anchor());
  }

  private Choice describe(Plane plane) {
    Choice noted =
        Choice.of(plane)
            .chosenFrom(from())
            .noting(
                "Gaussian directions of seed %d, normalisation %s%s."
                    .formatted(
                        settings.seed(),
                        settings.normalize().name().toLowerCase(Locale.ROOT),
                        settings.ignore() == Ignore.BIASBN ? ", biases left alone" : ""));
    double cosine = cosine(plane.u().vector(), plane.v().vector());
    if (Math.abs(cosine) < NOTABLE_COSINE) {
      return noted;
    }
    String copied =
        settings.normalize().byBlock() && settings.ignore() == Ignore.NONE
            ? " because both copy the biases of the anchor; ignore: biasbn avoids that"
            : "";
    return noted.warning(
        String.format(
            Locale.ROOT,
            "The random directions are not orthogonal (their cosine is %.2f)%s.",
            cosine,
            copied));
  }

  /** Where the path went decides how directions are scaled to it, and the biases they copy. */
  private ChosenFrom from() {
    Normalization scaled = settings.normalize();
    boolean unitNorms = scaled == Normalization.DFILTER || scaled == Normalization.DLAYER;
    return !scaled.byBlock() || unitNorms && settings.ignore() == Ignore.BIASBN
        ? new ChosenFrom.Chance()
        : new ChosenFrom.Other();
  }

  private static double cosine(float[] u, float[] v) {
    return Vectors.dot(u, v) / (Vectors.norm(u) * Vectors.norm(v));
  }
}
