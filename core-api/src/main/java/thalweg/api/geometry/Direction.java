package thalweg.api.geometry;

import java.util.OptionalDouble;

/**
 * One axis of a plane.
 *
 * @param label what axes say, such as {@code PC1}
 * @param vector one value per parameter; shared, never to be changed
 * @param explained the share of the paths' variance along it, in [0, 1], where that is defined
 */
public record Direction(String label, float[] vector, OptionalDouble explained) {

  /** A direction that explains nothing in particular, such as a random one. */
  public static Direction of(String label, float[] vector) {
    return new Direction(label, vector, OptionalDouble.empty());
  }
}
