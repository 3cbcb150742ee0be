package thalweg.api.geometry;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import thalweg.api.plugin.PluginException;

/**
 * The points anchor + Σ c_i·d_i for k orthonormal directions, k = 2 … 16. Immutable; the vectors
 * are shared, not copied.
 *
 * <p>A path is projected once onto all k directions, with the residual. Every plane inside is a
 * {@link Frame}: where a path falls on it follows from k numbers for each snapshot, without the
 * parameters.
 */
public final class Subspace {

  /** The largest number of directions. */
  public static final int MOST_DIRECTIONS = 16;

  private final float[] anchor;
  private final String anchorLabel;
  private final Basis basis;

  private Subspace(float[] anchor, String anchorLabel, List<Direction> directions) {
    this.anchor = anchor;
    this.anchorLabel = anchorLabel;
    this.basis = new Basis(directions);
  }

  /**
   * The span of orthonormal directions.
   *
   * @param anchor one value per parameter
   * @param anchorLabel what the anchor is, such as {@code last snapshot of adam}
   * @throws IllegalArgumentException if there are fewer than 2 directions or more than {@value
   *     #MOST_DIRECTIONS}, lengths differ, or they are not orthonormal within float rounding
   */
  public static Subspace of(float[] anchor, String anchorLabel, List<Direction> directions) {
    if (directions.size() < 2 || directions.size() > MOST_DIRECTIONS) {
      throw new IllegalArgumentException(
          "A subspace of %d directions, expected 2 to %d."
              .formatted(directions.size(), MOST_DIRECTIONS));
    }
    for (Direction direction : directions) {
      if (direction.vector().length != anchor.length) {
        throw new IllegalArgumentException(
            "A direction of %d values does not fit an anchor of %d."
                .formatted(direction.vector().length, anchor.length));
      }
    }
    Subspace subspace = new Subspace(anchor, anchorLabel, directions);
    subspace
        .basis
        .flaw()
        .ifPresent(
            flaw -> {
              throw new IllegalArgumentException(
                  "The directions of a subspace are not orthonormal: " + flaw + ".");
            });
    return subspace;
  }

  /**
   * The subspace that a plane is: its own directions where they are orthonormal, else the first
   * one's unit vector and the unit vector of what is orthogonal to it in the second.
   */
  public static Subspace spannedBy(Plane plane) {
    List<Direction> own = List.of(plane.u(), plane.v());
    Subspace subspace = new Subspace(plane.anchor(), plane.anchorLabel(), own);
    if (subspace.basis.flaw().isEmpty()) {
      return subspace;
    }
    float[] first = Vectors.normalized(plane.u().vector());
    float[] second = plane.v().vector();
    // Twice: what rounding leaves of the first after one pass, the second removes.
    for (int pass = 0; pass < 2; pass++) {
      second = Vectors.normalized(without(second, first));
    }
    return new Subspace(
        plane.anchor(),
        plane.anchorLabel(),
        List.of(
            Direction.of(plane.u().label(), first),
            Direction.of(plane.v().label() + ", orthogonal part", second)));
  }

  private static float[] without(float[] vector, float[] unit) {
    double along = Vectors.dot(vector, unit);
    float[] rest = new float[vector.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = (float) (vector[i] - along * unit[i]);
    }
    return rest;
  }

  /** The number of directions, k. */
  public int dimensions() {
    return basis.directions().size();
  }

  /** The number of parameters. */
  public int parameterCount() {
    return anchor.length;
  }

  /** The point at the origin; shared, never to be changed. */
  public float[] anchor() {
    return anchor;
  }

  /** What the anchor is. */
  public String anchorLabel() {
    return anchorLabel;
  }

  /** The k directions. */
  public List<Direction> directions() {
    return basis.directions();
  }

  /**
   * The nearest point of the subspace, and how far away it is.
   *
   * @param parameters of {@link #parameterCount()} values
   */
  public SubspacePoint project(float[] parameters) {
    return basis.project(parameters, anchor);
  }

  /**
   * The frame of a plane that lies inside.
   *
   * @throws PluginException if the plane leaves the subspace
   * @throws IllegalArgumentException if it has another number of parameters
   */
  public Frame frameOf(Plane plane) {
    if (plane.parameterCount() != parameterCount()) {
      throw new IllegalArgumentException(
          "A plane of %d parameters does not fit a subspace of %d."
              .formatted(plane.parameterCount(), parameterCount()));
    }
    double[] origin =
        basis
            .coordinates(plane.anchor(), anchor)
            .orElseThrow(() -> leaves("The plane's anchor (" + plane.anchorLabel() + ")"));
    return new Frame(origin, inside(plane.u()), inside(plane.v()));
  }

  private double[] inside(Direction direction) {
    return basis.coordinates(direction).orElseThrow(() -> leaves("Direction " + direction.label()));
  }

  private PluginException leaves(String what) {
    String labels = directions().stream().map(Direction::label).collect(Collectors.joining(", "));
    return new PluginException(
        "%s leaves the subspace through the %s along %s: expected a plane inside it."
            .formatted(what, anchorLabel, labels));
  }

  /**
   * The plane of a frame.
   *
   * @param frame of {@link #dimensions()} coordinates
   * @throws PluginException if the frame's directions are zero or parallel
   * @throws IllegalArgumentException if the frame has another number of coordinates
   */
  public Plane plane(Frame frame) {
    if (frame.origin().length != dimensions()) {
      throw new IllegalArgumentException(
          "A frame of %d coordinates does not fit a subspace of %d directions."
              .formatted(frame.origin().length, dimensions()));
    }
    boolean atAnchor = Arrays.stream(frame.origin()).allMatch(c -> c == 0);
    return Plane.through(
        atAnchor ? anchor : basis.combination(anchor, frame.origin()),
        atAnchor ? anchorLabel : "point beside the " + anchorLabel,
        direction(frame.u()),
        direction(frame.v()));
  }

  /** One of the directions as it is, or a combination of several. */
  private Direction direction(double[] coordinates) {
    for (int k = 0; k < coordinates.length; k++) {
      if (coordinates[k] == 1 && Arrays.stream(coordinates).filter(c -> c != 0).count() == 1) {
        return directions().get(k);
      }
    }
    return Direction.of(
        LinearCombination.inWords(coordinates, directions()),
        basis.combination(new float[anchor.length], coordinates));
  }
}
