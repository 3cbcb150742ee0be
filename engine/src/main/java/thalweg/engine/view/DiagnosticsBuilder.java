package thalweg.engine.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import thalweg.api.direction.Choice;
import thalweg.api.geometry.Coordinates;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.PersistentWalk;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.RandomWalk;
import thalweg.api.scene.Curvature;
import thalweg.api.scene.Diagnostics;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Course;
import thalweg.api.scene.PathDiagnostics.Explained;
import thalweg.api.scene.PathDiagnostics.Shares;
import thalweg.api.scene.PathDiagnostics.Spread;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;

/** Gathers what speaks for and against the picture. */
final class DiagnosticsBuilder {

  /** A plane that shows less of a path than this hides most of it. */
  private static final double HALF = 0.5;

  private DiagnosticsBuilder() {}

  static Diagnostics of(
      Choice choice,
      List<ProjectedPath> paths,
      List<Optional<Curvature>> curvatures,
      OutcomeWarnings outcome) {
    Plane plane = choice.plane();
    List<PathDiagnostics> diagnoses =
        IntStream.range(0, paths.size())
            .mapToObj(i -> diagnose(paths.get(i), plane, curvatures.get(i)))
            .toList();
    List<String> warnings = new ArrayList<>();
    paths.stream().flatMap(path -> path.diverged().stream()).forEach(warnings::add);
    warnings.addAll(choice.warnings());
    randomWalkWarning(plane, warnings);
    // A run that diverged has its own warning, and no say in the plane.
    List<PathDiagnostics> sound =
        IntStream.range(0, paths.size())
            .filter(i -> paths.get(i).diverged().isEmpty())
            .mapToObj(diagnoses::get)
            .toList();
    offPlaneWarning(sound, warnings);
    // That null is of one walk on its own plane; several share theirs.
    if (plane.u().explained().isPresent() && sound.size() == 1) {
      persistenceWarning(sound.get(0), warnings);
    }
    warnings.addAll(outcome.of(paths));
    List<List<Double>> cosines =
        DisplacementCosines.of(paths.stream().map(ProjectedPath::trajectory).toList());
    return new Diagnostics(diagnoses, cosines, warnings);
  }

  private static PathDiagnostics diagnose(
      ProjectedPath path, Plane plane, Optional<Curvature> curvature) {
    PathVariance variance = PathVariance.of(path, plane);
    return new PathDiagnostics(
        path.label(),
        new Explained(
            variance.shares(),
            new Shares(RandomWalk.explained(path.size(), 1), RandomWalk.explained(path.size(), 2)),
            persistentWalk(path.size(), variance.persistence()),
            variance.byPrefix()),
        spread(residuals(path)),
        planeGap(path),
        new Course(variance.lengthOverDisplacement(), variance.persistence()),
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

  /** Without any persistence that can be measured there is no such null. */
  private static Shares persistentWalk(int snapshots, double persistence) {
    if (Double.isNaN(persistence)) {
      return new Shares(Double.NaN, Double.NaN);
    }
    double[] shares = PersistentWalk.explained(snapshots, persistence, 0, 2);
    return new Shares(shares[0], shares[1]);
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static void randomWalkWarning(Plane plane, List<String> warnings) {
    double explained = total(plane, Direction::explained);
    double randomWalk = total(plane, Direction::randomWalk);
    if (explained <= randomWalk) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "%s and %s explain %.1f %% together, no more than they would of a pure random walk"
                  + " (%.1f %%): that is no evidence of a direction.",
              plane.u().label(),
              plane.v().label(),
              100 * explained,
              100 * randomWalk));
    }
  }

  /** Both directions together; NaN where it is not defined. */
  private static double total(Plane plane, Function<Direction, OptionalDouble> share) {
    return share.apply(plane.u()).orElse(Double.NaN) + share.apply(plane.v()).orElse(Double.NaN);
  }

  private static void persistenceWarning(PathDiagnostics path, List<String> warnings) {
    double shown = path.explained().byPlane().total();
    double walk = path.explained().byPersistentWalk().total();
    // Less than half is the other warning's.
    if (shown >= HALF && shown <= walk) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "The plane shows %.1f %% of the path of %s; a random walk whose steps are as"
                  + " persistent (mean cosine %.2f) would show %.1f %%: that is what any smooth"
                  + " path shows, and no evidence of a direction.",
              100 * shown,
              path.label(),
              path.course().persistence(),
              100 * walk));
    }
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
