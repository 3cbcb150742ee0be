package thalweg.directions;

import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.Paths;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Vectors;
import thalweg.api.plugin.FileOrName;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Trajectory;

/**
 * The plane that the user asks for, by names or files.
 *
 * <p>Directions from files are used as they are, oblique or not; named ones have unit length.
 * {@code u: initial-to-final of a, v: orthogonal of b, anchor: initial} is the plane through three
 * points of Garipov et al. 2018.
 */
final class FixedDirectionStrategy implements DirectionStrategy {

  private final FixedSettings settings;

  FixedDirectionStrategy(FixedSettings settings) {
    this.settings = settings;
  }

  @Override
  public Plane choose(Paths paths) {
    AnchorPoint anchor = anchor(paths);
    Direction u = first(paths);
    Direction v = second(paths, u);
    return Plane.through(anchor.parameters(), anchor.label(), u, v);
  }

  private AnchorPoint anchor(Paths paths) {
    FileOrName wanted = settings.anchor();
    if (wanted.file().isPresent()) {
      float[] values = VectorFile.read(wanted.file().get(), paths.layout().parameterCount());
      return new AnchorPoint(values, wanted.text());
    }
    NamedPath named = NamedPath.parse(wanted.text(), paths);
    return switch (named.what()) {
      case "last" -> AnchorPoint.last(named.path());
      case "initial" -> AnchorPoint.initial(named.path());
      case "mean" -> AnchorPoint.mean(named.path());
      default ->
          throw unknown("anchor", wanted, "last, initial, mean, each also 'of LABEL', or a .npy");
    };
  }

  private Direction first(Paths paths) {
    FileOrName wanted = settings.u();
    if (wanted.file().isPresent()) {
      return fromFile(wanted, paths);
    }
    NamedPath named = NamedPath.parse(wanted.text(), paths);
    return switch (named.what()) {
      case "initial-to-final" -> initialToFinal(named.path());
      case "random" -> Direction.of("random", Vectors.normalized(gaussian(paths, 1)));
      default ->
          throw unknown(
              "direction u", wanted, "initial-to-final, also 'of LABEL', random, or a .npy");
    };
  }

  private Direction second(Paths paths, Direction u) {
    FileOrName wanted = settings.v();
    if (wanted.file().isPresent()) {
      return fromFile(wanted, paths);
    }
    NamedPath named = NamedPath.parse(wanted.text(), paths);
    return switch (named.what()) {
      case "initial-to-final" -> initialToFinal(named.path());
      case "orthogonal" -> orthogonal(named.path(), u);
      case "random" ->
          Direction.of(
              "random, orthogonal",
              Orthogonal.unitPart("a random vector", gaussian(paths, 2), u.vector()));
      default ->
          throw unknown(
              "direction v",
              wanted,
              "initial-to-final, orthogonal, each also 'of LABEL', random, or a .npy");
    };
  }

  private static Direction fromFile(FileOrName wanted, Paths paths) {
    float[] values = VectorFile.read(wanted.file().orElseThrow(), paths.layout().parameterCount());
    if (Vectors.norm(values) == 0) {
      throw new PluginException(
          "%s holds only zeros, expected a direction.".formatted(wanted.text()));
    }
    return Direction.of(wanted.text(), values);
  }

  private static Direction initialToFinal(Trajectory path) {
    return Direction.of(
        "initial to final of " + path.label(), Vectors.normalized(displacement(path)));
  }

  private static Direction orthogonal(Trajectory path, Direction u) {
    return Direction.of(
        "orthogonal part of " + path.label(),
        Orthogonal.unitPart("the path of " + path.label(), displacement(path), u.vector()));
  }

  /** From the first to the last snapshot. */
  private static float[] displacement(Trajectory path) {
    float[] start = AnchorPoint.initial(path).parameters();
    float[] end = AnchorPoint.last(path).parameters();
    boolean moved = false;
    for (int i = 0; i < end.length; i++) {
      end[i] -= start[i];
      moved |= end[i] != 0;
    }
    if (!moved) {
      throw new PluginException(
          "%s ends where it starts, so that it has no direction initial-to-final: use pca or random."
              .formatted(path.label()));
    }
    return end;
  }

  private static float[] gaussian(Paths paths, int draw) {
    return GaussianVector.drawn(0, draw, paths.layout().parameterCount());
  }

  private static PluginException unknown(String role, FileOrName wanted, String possible) {
    return new PluginException(
        "'%s' is no %s, expected one of: %s file.".formatted(wanted.text(), role, possible));
  }
}
