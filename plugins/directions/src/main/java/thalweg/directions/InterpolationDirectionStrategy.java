package thalweg.directions;

import java.util.Optional;
import thalweg.api.direction.Choice;
import thalweg.api.direction.ChosenFrom;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.LineRequest;
import thalweg.api.direction.Paths;
import thalweg.api.direction.PlannedPaths;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Vectors;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.Preparable;

/**
 * The straight line between two points, with the loss along it: L((1 − α)·θ_a + α·θ_b).
 *
 * <p>Goodfellow, Vinyals and Saxe, "Qualitatively characterizing neural network optimization
 * problems", ICLR 2015. The first axis is θ_b − θ_a, so that x is α; the second is the direction
 * orthogonal to it in which the paths vary most, of the same length, so that both axes have one
 * unit.
 */
final class InterpolationDirectionStrategy implements DirectionStrategy, Preparable {

  private static final String FROM = "point to interpolate from";
  private static final String TO = "point to interpolate to";

  private final InterpolationSettings settings;

  InterpolationDirectionStrategy(InterpolationSettings settings) {
    this.settings = settings;
  }

  @Override
  public Choice choose(Paths paths) {
    AnchorPoint from = NamedPoint.find(FROM, settings.from(), paths);
    AnchorPoint to = NamedPoint.find(TO, settings.to(), paths);
    TrainedBlocks trained = new TrainedBlocks(paths.layout());
    float[] line = trained.hold(from.to(to));
    double length = Vectors.norm(line);
    if (length == 0) {
      throw new PluginException(
          "The %s and the %s are one point, expected two: interpolate between others."
              .formatted(from.label(), to.label()));
    }
    Snapshots snapshots = new Snapshots(paths.all());
    Optional<float[]> beside = MovementBesideLine.of(snapshots, line);
    Direction u = Direction.of("α, " + from.label() + " to " + to.label(), line);
    Direction v =
        Direction.of(
            beside.isPresent() ? "largest movement beside the line" : "random, orthogonal",
            scaled(beside.orElseGet(() -> random(line, trained)), length));
    Choice measured =
        Choice.of(Plane.through(from.parameters(), from.label(), u, v))
            .chosenFrom(files() ? new ChosenFrom.Other() : new ChosenFrom.Curves())
            .measuring(
                new LineRequest(
                    from.label(), to.label(), settings.start(), settings.end(), settings.points()))
            .noting(
                "The first axis is the line from the %s at 0 to the %s at 1; one unit of both axes is"
                        .formatted(from.label(), to.label())
                    + " the distance between them.");
    Choice choice = trained.warnOfDifference(from, to, measured);
    return beside.isPresent()
        ? choice
        : choice.warning(
            "%s the line of interpolation: the second axis is a random direction"
                    .formatted(WordList.with(snapshots.labels(), "never leaves", "never leave"))
                + " orthogonal to it (seed 0).");
  }

  @Override
  public void check(PlannedPaths planned) {
    NamedPoint from = NamedPoint.check(FROM, settings.from(), planned);
    NamedPoint to = NamedPoint.check(TO, settings.to(), planned);
    if (from.isSame(to)) {
      throw new PluginException(
          "'%s' and '%s' are one point, expected two: interpolate between others."
              .formatted(settings.from(), settings.to()));
    }
    VariationSize.of(NamedRuns.of(planned).snapshots(), planned.layout()).requireRoom();
  }

  private boolean files() {
    return settings.from().file().isPresent() || settings.to().file().isPresent();
  }

  /** Loads the eigenproblem's library while networks train. */
  @Override
  public void prepare() {
    LeadingEigenpairs.decomposed(new double[][] {{2, 1}, {1, 2}}, 1);
  }

  private static float[] random(float[] line, TrainedBlocks trained) {
    return Orthogonal.unitPart(
        "a random vector", trained.hold(GaussianVector.drawn(0, 1, line.length)), line);
  }

  private static float[] scaled(float[] unit, double length) {
    float[] scaled = new float[unit.length];
    for (int i = 0; i < unit.length; i++) {
      scaled[i] = (float) (unit[i] * length);
    }
    return scaled;
  }
}
