package thalweg.runtime.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import thalweg.api.scene.Curvature;
import thalweg.api.scene.Curvature.Eigenvalue;
import thalweg.api.scene.Curvature.Point;

/** The curvature along one path, in {@code diagnostics.json}: lists of one value for each point. */
final class CurvatureJson {

  private static final String STABLE = "stableUpTo";

  private CurvatureJson() {}

  static Map<String, Object> of(Curvature curvature) {
    List<Point> points = curvature.points();
    Map<String, Object> json = new LinkedHashMap<>();
    curvature.stable().ifPresent(limit -> json.put(STABLE, Json.number(limit)));
    json.put("products", curvature.exact() ? "exact" : "differences");
    json.put("snapshots", points.stream().map(Point::snapshot).toList());
    put("largest", points, point -> Optional.of(point.largest()), json);
    put("smallest", points, point -> Optional.of(point.smallest()), json);
    json.put("step", points.stream().map(point -> Json.number(point.bend().step())).toList());
    json.put("bend", points.stream().map(point -> Json.number(point.bend().value())).toList());
    if (points.stream().anyMatch(point -> point.preconditioned().isPresent())) {
      Map<String, Object> divided = new LinkedHashMap<>();
      curvature.stablePreconditioned().ifPresent(limit -> divided.put(STABLE, Json.number(limit)));
      put("largest", points, Point::preconditioned, divided);
      json.put("preconditioned", divided);
    }
    return json;
  }

  /** Three lists; what is not known at a point is null. */
  private static void put(
      String end,
      List<Point> points,
      Function<Point, Optional<Eigenvalue>> of,
      Map<String, Object> json) {
    List<Optional<Eigenvalue>> all = points.stream().map(of).toList();
    json.put(end + "Eigenvalue", each(all, known -> Json.number(known.value())));
    json.put(end + "Residual", each(all, known -> Json.number(known.residual())));
    json.put(end + "Converged", each(all, Eigenvalue::converged));
  }

  private static <T> List<T> each(List<Optional<Eigenvalue>> all, Function<Eigenvalue, T> of) {
    return all.stream().map(one -> one.isPresent() ? of.apply(one.get()) : null).toList();
  }
}
