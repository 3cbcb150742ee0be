package thalweg.directions;

import java.util.List;
import java.util.Locale;
import thalweg.api.direction.Choice;
import thalweg.api.direction.Paths;
import thalweg.api.direction.PlannedPaths;
import thalweg.api.geometry.Coordinates;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Vectors;
import thalweg.api.plugin.FileOrName;
import thalweg.api.plugin.PluginException;

/**
 * The plane through three points of parameter space.
 *
 * <p>Garipov et al., "Loss surfaces, mode connectivity, and fast ensembling of DNNs", NeurIPS 2018,
 * section 3 of the supplement: u = w₂ − w₁, v = (w₃ − w₁) less its part along u, both divided by
 * their norms, about w₁.
 */
final class ThreePointPlane {

  private static final String POINT = "point";

  private final TrainedBlocks trained;
  private final AnchorPoint first;
  private final AnchorPoint second;
  private final AnchorPoint third;

  ThreePointPlane(List<FileOrName> through, Paths paths) {
    trained = new TrainedBlocks(paths.layout());
    first = NamedPoint.find(POINT, through.get(0), paths);
    second = NamedPoint.find(POINT, through.get(1), paths);
    third = NamedPoint.find(POINT, through.get(2), paths);
  }

  /**
   * Checks that there will be three points.
   *
   * @throws PluginException if one will be missing, or two are one
   */
  static void check(List<FileOrName> through, PlannedPaths planned) {
    List<NamedPoint> points =
        through.stream().map(wanted -> NamedPoint.check(POINT, wanted, planned)).toList();
    if (points.get(0).isSame(points.get(1))
        || points.get(0).isSame(points.get(2))
        || points.get(1).isSame(points.get(2))) {
      throw new PluginException(
          "The points %s are not three, expected three that span a plane."
              .formatted(WordList.of(through.stream().map(FileOrName::toString).toList())));
    }
  }

  /**
   * The plane, about the first of them.
   *
   * @throws PluginException if two points coincide, or all lie on one line
   */
  Choice choice() {
    requireApart(second);
    requireApart(third);
    float[] u = Vectors.normalized(way(second));
    float[] v = Orthogonal.unitPart("the way to " + third.label(), way(third), u);
    Plane plane =
        Plane.through(
            first.parameters(),
            first.label(),
            Direction.of("towards " + second.label(), u),
            Direction.of("towards " + third.label() + ", orthogonal part", v));
    Choice choice =
        Choice.of(plane)
            .noting(
                "Plane through the %s at (0, 0), the %s at %s and the %s at %s."
                    .formatted(
                        first.label(),
                        second.label(),
                        place(second, plane),
                        third.label(),
                        place(third, plane)));
    choice = trained.warnOfDifference(first, second, choice);
    return trained.warnOfDifference(first, third, choice);
  }

  /** From the first point to another, without what is not trained. */
  private float[] way(AnchorPoint other) {
    return trained.hold(first.to(other));
  }

  private void requireApart(AnchorPoint other) {
    if (Vectors.norm(way(other)) == 0) {
      throw new PluginException(
          "The %s and the %s are one point, expected three points that span a plane."
              .formatted(first.label(), other.label()));
    }
  }

  private static String place(AnchorPoint point, Plane plane) {
    Coordinates at = plane.project(point.parameters());
    // The second point lies on the first axis but for rounding.
    double y = Math.abs(at.y()) < 1e-6 * at.distance() ? 0 : at.y();
    return String.format(Locale.ROOT, "(%.3g, %.3g)", at.x(), y);
  }
}
