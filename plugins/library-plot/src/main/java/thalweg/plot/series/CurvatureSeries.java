package thalweg.plot.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import thalweg.api.scene.Curvature;
import thalweg.api.scene.Curvature.Eigenvalue;
import thalweg.api.scene.Curvature.Point;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.scale.Figures;

/**
 * The largest eigenvalue of the Hessian along each path, compared with the value up to which the
 * optimizer's steps are stable: plain gradient descent hovers where the two meet (Cohen et al.
 * 2021). Optimizers that divide their steps meet a limit of the preconditioned Hessian, which has a
 * series of its own (Cohen, Ghorbani et al. 2022).
 */
public final class CurvatureSeries {

  /** A residual below this share of its eigenvalue cannot be seen. */
  private static final double VISIBLE = 0.01;

  private CurvatureSeries() {}

  /** Whether there is a line to draw: a path of which two points are known. */
  public static boolean isWorthwhile(Scene scene) {
    return curvatures(scene).anyMatch(curvature -> curvature.points().size() > 1);
  }

  /** Whether there is a line of preconditioned eigenvalues to draw. */
  public static boolean isPreconditionedWorthwhile(Scene scene) {
    return curvatures(scene)
        .anyMatch(
            curvature ->
                curvature.points().stream().filter(p -> p.preconditioned().isPresent()).count()
                    > 1);
  }

  /** Whether products with the Hessian are exact, so that eigenvalues are its own. */
  public static boolean isExact(Scene scene) {
    return curvatures(scene).allMatch(Curvature::exact);
  }

  /** The step over which the bend was measured, in figures: one number, or the least and most. */
  public static String step(Scene scene) {
    double[] steps =
        curvatures(scene)
            .flatMap(curvature -> curvature.points().stream())
            .mapToDouble(point -> point.bend().step())
            .sorted()
            .toArray();
    if (steps.length == 0) {
      return "";
    }
    String least = Figures.significant(steps[0]);
    String most = Figures.significant(steps[steps.length - 1]);
    return least.equals(most) ? least : least + " to " + most;
  }

  /**
   * The eigenvalues, beside the bend over a finite step where that is another number, compared with
   * the limit of stability where that is known; no trace for a path whose curvature is not known.
   */
  public static Series of(Scene scene) {
    boolean exact = isExact(scene);
    return series(
        scene,
        exact
            ? "largest eigenvalue of the Hessian"
            : "mean curvature over a step of " + step(scene),
        point -> Optional.of(point.largest()),
        exact,
        Curvature::stable);
  }

  /** The same of the preconditioned Hessian, where the optimizer divides its steps. */
  public static Series preconditioned(Scene scene) {
    return series(
        scene,
        isExact(scene)
            ? "largest eigenvalue of the preconditioned Hessian"
            : "mean preconditioned curvature",
        Point::preconditioned,
        false,
        Curvature::stablePreconditioned);
  }

  private static Stream<Curvature> curvatures(Scene scene) {
    return scene.diagnostics().paths().stream().flatMap(path -> path.curvature().stream());
  }

  private static Series series(
      Scene scene,
      String name,
      Function<Point, Optional<Eigenvalue>> eigenvalue,
      boolean bends,
      Function<Curvature, OptionalDouble> limit) {
    List<PathDiagnostics> diagnostics = scene.diagnostics().paths();
    List<Trace> traces = new ArrayList<>();
    List<Ribbon> ribbons = new ArrayList<>();
    for (int i = 0; i < Math.min(scene.paths().size(), diagnostics.size()); i++) {
      Optional<Curvature> curvature = diagnostics.get(i).curvature();
      if (curvature.isEmpty()
          || curvature.get().points().stream().noneMatch(p -> eigenvalue.apply(p).isPresent())) {
        continue;
      }
      PathCurvature path = new PathCurvature(scene, i, curvature.get().points());
      traces.add(path.trace(Trace.Kind.MEASURED, p -> value(eigenvalue.apply(p))));
      if (bends) {
        traces.add(path.trace(Trace.Kind.BESIDE, point -> point.bend().value()));
      }
      limit
          .apply(curvature.get())
          .ifPresent(level -> traces.add(path.trace(Trace.Kind.COMPARED, point -> level)));
      path.ribbon(eigenvalue).ifPresent(ribbons::add);
    }
    return new Series(name, "", traces, List.of(), ribbons);
  }

  private static double value(Optional<Eigenvalue> eigenvalue) {
    return eigenvalue.map(Eigenvalue::value).orElse(Double.NaN);
  }

  /** The points of one path. */
  private record PathCurvature(Scene scene, int number, List<Point> points) {

    Trace trace(Trace.Kind kind, Function<Point, Double> value) {
      return new Trace(number, group(), kind, epochs(), values(value));
    }

    /** Present where a residual is large enough to be seen. */
    Optional<Ribbon> ribbon(Function<Point, Optional<Eigenvalue>> eigenvalue) {
      boolean visible =
          points.stream()
              .flatMap(point -> eigenvalue.apply(point).stream())
              .anyMatch(known -> known.residual() > VISIBLE * Math.abs(known.value()));
      return visible
          ? Optional.of(
              new Ribbon(
                  number,
                  group(),
                  epochs(),
                  values(point -> edge(eigenvalue.apply(point), -1)),
                  values(point -> edge(eigenvalue.apply(point), 1))))
          : Optional.empty();
    }

    private static double edge(Optional<Eigenvalue> known, int side) {
      return known.map(one -> one.value() + side * one.residual()).orElse(Double.NaN);
    }

    private int group() {
      return scene.groupOf(number);
    }

    private double[] epochs() {
      ProjectedPath path = scene.paths().get(number);
      return points.stream().mapToDouble(p -> path.snapshot(p.snapshot()).epoch()).toArray();
    }

    private double[] values(Function<Point, Double> value) {
      return points.stream().flatMapToDouble(p -> DoubleStream.of(value.apply(p))).toArray();
    }
  }
}
