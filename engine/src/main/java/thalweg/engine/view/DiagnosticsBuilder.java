package thalweg.engine.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import thalweg.api.direction.Choice;
import thalweg.api.geometry.Coordinates;
import thalweg.api.geometry.Plane;
import thalweg.api.scene.Curvature;
import thalweg.api.scene.Diagnostics;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Course;
import thalweg.api.scene.PathDiagnostics.Explained;
import thalweg.api.scene.PathDiagnostics.Shares;
import thalweg.api.scene.PathDiagnostics.Spread;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.engine.chance.Nulls;

/** Gathers what speaks for and against the picture. */
final class DiagnosticsBuilder {

  /** A plane that shows less of a path than this hides most of it. */
  private static final double HALF = 0.5;

  private DiagnosticsBuilder() {}

  static Diagnostics of(
      Choice choice,
      List<ProjectedPath> paths,
      List<PathVariance> variances,
      Nulls nulls,
      List<Optional<Curvature>> curvatures,
      OutcomeWarnings outcome) {
    List<PathDiagnostics> diagnoses =
        IntStream.range(0, paths.size())
            .mapToObj(
                i ->
                    diagnose(
                        paths.get(i),
                        variances.get(i),
                        explained(variances.get(i), i, nulls),
                        curvatures.get(i)))
            .toList();
    Optional<Explained> axes = axes(choice.plane(), nulls);
    List<String> warnings = new ArrayList<>();
    paths.stream().flatMap(path -> path.diverged().stream()).forEach(warnings::add);
    warnings.addAll(choice.warnings());
    // A run that diverged has its own warning, and no say in the plane.
    List<PathDiagnostics> sound =
        IntStream.range(0, paths.size())
            .filter(i -> paths.get(i).diverged().isEmpty())
            .mapToObj(diagnoses::get)
            .toList();
    warnings.addAll(NullWarnings.of(choice, axes, sound));
    offPlaneWarning(sound, warnings);
    warnings.addAll(outcome.of(paths));
    List<List<Double>> cosines =
        DisplacementCosines.of(paths.stream().map(ProjectedPath::trajectory).toList());
    return new Diagnostics(diagnoses, axes, cosines, warnings);
  }

  private static PathDiagnostics diagnose(
      ProjectedPath path,
      PathVariance variance,
      Explained explained,
      Optional<Curvature> curvature) {
    return new PathDiagnostics(
        path.label(),
        explained,
        spread(residuals(path)),
        planeGap(path),
        new Course(variance.lengthOverDisplacement(), variance.steps().persistence()),
        curvature);
  }

  /** The plane passes through its anchor whatever it is: a snapshot there is no evidence. */
  private static double[] residuals(ProjectedPath path) {
    return path.points().stream()
        .map(PathPoint::at)
        .filter(at -> at.distance() != 0)
        .mapToDouble(Coordinates::residualFraction)
        .toArray();
  }

  private static Explained explained(PathVariance variance, int path, Nulls nulls) {
    return new Explained(
        variance.shares(),
        nulls.random().paths().get(path),
        nulls.persistent().paths().get(path),
        variance.byPrefix());
  }

  /** What the axes state, with what chance would state there. */
  private static Optional<Explained> axes(Plane plane, Nulls nulls) {
    OptionalDouble first = plane.u().explained();
    OptionalDouble second = plane.v().explained();
    return first.isPresent() && second.isPresent()
        ? Optional.of(
            new Explained(
                new Shares(first.getAsDouble(), second.getAsDouble()),
                nulls.random().axes(),
                nulls.persistent().axes(),
                List.of()))
        : Optional.empty();
  }

  /** Empty where there is no loss to compare. */
  private static Optional<Spread> planeGap(ProjectedPath path) {
    if (path.snapshot(0).measures().metrics().isEmpty()
        || path.points().stream().allMatch(point -> Double.isNaN(point.planeLoss()))) {
      return Optional.empty();
    }
    return Optional.of(
        spread(
            IntStream.range(0, path.size())
                .mapToDouble(
                    i -> Math.abs(path.points().get(i).planeLoss() - path.snapshot(i).loss()))
                .toArray()));
  }

  private static Spread spread(double[] values) {
    if (values.length == 0) {
      return new Spread(Double.NaN, Double.NaN);
    }
    double[] sorted = Arrays.stream(values).sorted().toArray();
    return new Spread(median(sorted), Arrays.stream(sorted).max().orElseThrow());
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static void offPlaneWarning(List<PathDiagnostics> paths, List<String> warnings) {
    List<PathDiagnostics> hidden =
        paths.stream().filter(path -> path.explained().byPlane().total() < HALF).toList();
    if (hidden.isEmpty()) {
      return;
    }
    double least =
        hidden.stream().mapToDouble(path -> path.explained().byPlane().total()).min().orElseThrow();
    double most =
        hidden.stream().mapToDouble(path -> path.explained().byPlane().total()).max().orElseThrow();
    String shares =
        String.format(
            Locale.ROOT, least == most ? "%.1f" : "%.1f to %.1f", 100 * least, 100 * most);
    warnings.add(
        "The plane shows %s %% of the variance of the path%s of %s: most of %s movement is not in the picture."
            .formatted(
                shares,
                hidden.size() == 1 ? "" : "s",
                inWords(hidden.stream().map(PathDiagnostics::label).toList()),
                hidden.size() == 1 ? "its" : "their"));
  }

  private static String inWords(List<String> labels) {
    int last = labels.size() - 1;
    return last == 0
        ? labels.get(0)
        : String.join(", ", labels.subList(0, last)) + " and " + labels.get(last);
  }
}
