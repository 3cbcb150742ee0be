package thalweg.directions;

import thalweg.api.geometry.Vectors;
import thalweg.api.plugin.PluginException;

/** What is left of a vector when its part along another is taken away (Gram and Schmidt). */
final class Orthogonal {

  /** A remainder below this share of the vector is rounding. */
  private static final double SMALLEST_SINE = 1e-5;

  private Orthogonal() {}

  /**
   * The part of a vector that is orthogonal to u, divided by its norm.
   *
   * @param name what the vector is, for errors
   * @throws PluginException if there is no such part
   */
  static float[] unitPart(String name, float[] vector, float[] u) {
    // Twice: rounding to float leaves a part along u where little remains.
    float[] part = part(part(vector, u), u);
    if (Vectors.norm(part) <= SMALLEST_SINE * Vectors.norm(vector)) {
      throw new PluginException(
          "No part of %s is orthogonal to the first direction, expected two that span a plane:"
                  .formatted(name)
              + " choose another path, or random.");
    }
    return Vectors.normalized(part);
  }

  private static float[] part(float[] vector, float[] u) {
    double along = Vectors.dot(vector, u) / Vectors.dot(u, u);
    float[] part = new float[u.length];
    for (int i = 0; i < part.length; i++) {
      part[i] = (float) (vector[i] - along * u[i]);
    }
    return part;
  }
}
