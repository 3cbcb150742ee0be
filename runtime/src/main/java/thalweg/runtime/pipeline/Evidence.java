package thalweg.runtime.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.RandomWalk;
import thalweg.api.scene.Diagnostics;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Shares;
import thalweg.api.scene.ProjectedPath;

/** Gathers what speaks for and against the picture. */
final class Evidence {

  /** A median residual above this share of the distance means that the picture shows little. */
  private static final double MOSTLY_OFF_PLANE = 0.5;

  private Evidence() {}

  static Diagnostics gather(Plane plane, List<ProjectedPath> paths) {
    List<PathDiagnostics> diagnoses = paths.stream().map(path -> diagnose(path, plane)).toList();
    List<String> warnings = new ArrayList<>();
    paths.stream().map(ProjectedPath::diverged).filter(s -> !s.isEmpty()).forEach(warnings::add);
    warnings.addAll(plane.warnings());
    randomWalkWarning(plane, warnings);
    diagnoses.forEach(diagnosis -> residualWarning(diagnosis, warnings));
    return new Diagnostics(diagnoses, warnings);
  }

  private static PathDiagnostics diagnose(ProjectedPath path, Plane plane) {
    PathVariance variance = PathVariance.of(path, plane);
    double[] residuals =
        path.points().stream().mapToDouble(p -> p.at().residualFraction()).sorted().toArray();
    double[] gaps =
        IntStream.range(0, path.size())
            .mapToDouble(i -> Math.abs(path.points().get(i).planeLoss() - path.snapshot(i).loss()))
            .sorted()
            .toArray();
    return new PathDiagnostics(
        path.label(),
        variance.shares(),
        new Shares(RandomWalk.explained(path.size(), 1), RandomWalk.explained(path.size(), 2)),
        variance.byPrefix(),
        median(residuals),
        residuals[residuals.length - 1],
        median(gaps),
        Arrays.stream(gaps).max().orElseThrow(),
        variance.lengthOverDisplacement());
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static void randomWalkWarning(Plane plane, List<String> warnings) {
    Direction u = plane.u();
    if (u.explained().isPresent()
        && u.randomWalk().isPresent()
        && u.explained().getAsDouble() <= u.randomWalk().getAsDouble()) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "%s explains %.1f %%, no more than it would of a pure random walk (%.1f %%): the path"
                  + " shows no direction of its own.",
              u.label(),
              100 * u.explained().getAsDouble(),
              100 * u.randomWalk().getAsDouble()));
    }
  }

  private static void residualWarning(PathDiagnostics path, List<String> warnings) {
    if (path.medianResidualFraction() > MOSTLY_OFF_PLANE) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "The path of %s lies mostly off the plane (median residual %.0f %% of its distance from"
                  + " the anchor): the picture shows little of it.",
              path.label(),
              100 * path.medianResidualFraction()));
    }
  }
}
