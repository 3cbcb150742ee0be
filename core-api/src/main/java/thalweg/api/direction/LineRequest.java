package thalweg.api.direction;

/**
 * A stretch of a plane's first axis along which the loss is to be measured finely: the line through
 * two points of parameter space, at coordinates 0 and 1.
 *
 * @param from what lies at coordinate 0, such as {@code initial of adam}
 * @param to what lies at coordinate 1
 * @param start the smallest coordinate
 * @param end the largest
 * @param points how many evenly spaced coordinates, both ends included; at least 2
 */
public record LineRequest(String from, String to, double start, double end, int points) {

  /**
   * Checks the number of points.
   *
   * @throws IllegalArgumentException if there are fewer than 2
   */
  public LineRequest {
    if (points < 2) {
      throw new IllegalArgumentException(
          "A line of " + points + " points, expected at least 2, one for each end.");
    }
  }

  /** The coordinates, ascending. */
  public double[] coordinates() {
    double[] coordinates = new double[points];
    for (int i = 0; i < points; i++) {
      coordinates[i] = i == points - 1 ? end : start + (end - start) * i / (points - 1);
    }
    return coordinates;
  }
}
