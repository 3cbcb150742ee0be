package thalweg.directions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.api.direction.Choice;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.Paths;
import thalweg.api.direction.PlannedPaths;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Vectors;
import thalweg.api.model.Layout;
import thalweg.api.plugin.FileOrName;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Trajectory;

/**
 * The plane that the user asks for, by two directions or three points, by names or files.
 *
 * <p>Directions from files are used as they are, oblique or not, but for buffers and frozen blocks,
 * which no direction moves; named ones have unit length. {@code u: initial-to-final of a, v:
 * orthogonal of b} holds the ends of two paths from one start.
 */
final class FixedDirectionStrategy implements DirectionStrategy {

  private static final String ANCHOR = "anchor";

  private final FixedSettings settings;

  FixedDirectionStrategy(FixedSettings settings) {
    this.settings = settings;
  }

  @Override
  public Choice choose(Paths paths) {
    if (!settings.through().isEmpty()) {
      return new ThreePointPlane(settings.through(), paths).choice().chosenFrom(settings.from());
    }
    AnchorPoint anchor = NamedPoint.find(ANCHOR, anchor(), paths);
    List<String> warnings = new ArrayList<>();
    Direction u = first(paths, warnings);
    Direction v = second(paths, u, warnings);
    Choice choice =
        Choice.of(Plane.through(anchor.parameters(), anchor.label(), u, v))
            .chosenFrom(settings.from());
    for (String warning : warnings) {
      choice = choice.warning(warning);
    }
    return choice;
  }

  @Override
  public void check(PlannedPaths planned) {
    if (settings.through().isEmpty()) {
      NamedPoint.check(ANCHOR, anchor(), planned);
      checkDirections(planned);
    } else {
      ThreePointPlane.check(settings.through(), planned);
    }
  }

  private void checkDirections(PlannedPaths planned) {
    FileOrName u = settings.u().orElseThrow();
    FileOrName v = settings.v().orElseThrow();
    Optional<Integer> first = check(FixedAxis.U, u, planned);
    Optional<Integer> second = check(FixedAxis.V, v, planned);
    boolean oneRun = first.isPresent() && first.equals(second);
    if (oneRun || u.file().isPresent() && u.file().equals(v.file())) {
      throw new PluginException(
          "'%s' and '%s' are one direction, expected two that span a plane: choose another run, or random."
              .formatted(u, v));
    }
  }

  /** The number of the run whose displacement makes the axis, if one does. */
  private static Optional<Integer> check(FixedAxis axis, FileOrName wanted, PlannedPaths planned) {
    if (wanted.file().isPresent()) {
      fromFile(wanted, planned.layout(), new ArrayList<>());
      return Optional.empty();
    }
    NamedPath named = axis.named(wanted, NamedRuns.of(planned));
    return named.what().equals(FixedAxis.RANDOM) ? Optional.empty() : Optional.of(named.run());
  }

  private FileOrName anchor() {
    return settings.anchor().orElse(FileOrName.name("last"));
  }

  private Direction first(Paths paths, List<String> warnings) {
    FileOrName wanted = settings.u().orElseThrow();
    if (wanted.file().isPresent()) {
      return fromFile(wanted, paths.layout(), warnings);
    }
    NamedPath named = FixedAxis.U.named(wanted, NamedRuns.of(paths));
    return named.what().equals(FixedAxis.RANDOM)
        ? Direction.of(FixedAxis.RANDOM, Vectors.normalized(gaussian(paths, 1)))
        : initialToFinal(paths.all().get(named.run()), paths);
  }

  private Direction second(Paths paths, Direction u, List<String> warnings) {
    FileOrName wanted = settings.v().orElseThrow();
    if (wanted.file().isPresent()) {
      return fromFile(wanted, paths.layout(), warnings);
    }
    NamedPath named = FixedAxis.V.named(wanted, NamedRuns.of(paths));
    return switch (named.what()) {
      case FixedAxis.INITIAL_TO_FINAL -> initialToFinal(paths.all().get(named.run()), paths);
      case FixedAxis.ORTHOGONAL -> orthogonal(paths.all().get(named.run()), u, paths);
      default ->
          Direction.of(
              "random, orthogonal",
              Orthogonal.unitPart("a random vector", gaussian(paths, 2), u.vector()));
    };
  }

  private static Direction fromFile(FileOrName wanted, Layout layout, List<String> warnings) {
    Path file = wanted.file().orElseThrow();
    float[] values = VectorFile.read(file, layout.arrayLength());
    TrainedBlocks trained = new TrainedBlocks(layout);
    long held = trained.movedElsewhere(values);
    if (Vectors.norm(values) == 0) {
      throw new PluginException(
          "%s holds only zeros, expected a direction.".formatted(wanted.text()));
    }
    if (held > 0) {
      if (Vectors.norm(trained.hold(values)) == 0) {
        throw new PluginException(
            "%s moves only buffers and frozen blocks, expected a direction of trained parameters."
                .formatted(wanted.text()));
      }
      warnings.add(
          "%s moves %d values of buffers and frozen blocks, which directions leave alone: they were set to zero."
              .formatted(file.getFileName(), held));
    }
    return Direction.of(file.getFileName().toString(), values);
  }

  private static Direction initialToFinal(Trajectory path, Paths paths) {
    return Direction.of(
        "initial to final of " + path.label(), Vectors.normalized(displacement(path, paths)));
  }

  private static Direction orthogonal(Trajectory path, Direction u, Paths paths) {
    return Direction.of(
        "orthogonal part of " + path.label(),
        Orthogonal.unitPart("the path of " + path.label(), displacement(path, paths), u.vector()));
  }

  /** From the first to the last snapshot. */
  private static float[] displacement(Trajectory path, Paths paths) {
    float[] displacement =
        new TrainedBlocks(paths.layout())
            .hold(AnchorPoint.initial(path).to(AnchorPoint.last(path)));
    if (Vectors.norm(displacement) == 0) {
      throw new PluginException(
          "%s ends where it starts, so that it has no direction initial-to-final: use pca or random."
              .formatted(path.label()));
    }
    return displacement;
  }

  private static float[] gaussian(Paths paths, int draw) {
    return new TrainedBlocks(paths.layout())
        .hold(GaussianVector.drawn(0, draw, paths.layout().arrayLength()));
  }
}
