package thalweg.directions;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Vectors;
import thalweg.api.model.Layout;

/**
 * The directions of some principal components.
 *
 * @param components how it varies
 * @param layout the blocks of the parameters
 */
record PcaDirections(PrincipalComponents components, Layout layout) {

  /** Cosines between two directions below this are the rounding of floats. */
  private static final double ROUNDING = 1e-6;

  /** Whether all movement is along one line. */
  boolean straight() {
    return components.rank() == 1;
  }

  /**
   * The directions: two at least, the second random where the path is straight, and as many more as
   * there is movement along.
   */
  List<Direction> all() {
    int rank = components.rank();
    float[][] vectors = components.directions(rank);
    List<Direction> directions = new ArrayList<>();
    for (int k = 0; k < rank; k++) {
      float[] vector = k < 2 ? vectors[k] : besides(vectors[k], directions);
      directions.add(direction("PC" + (k + 1), vector, k));
    }
    if (rank == 1) {
      directions.add(direction("random ⊥ PC1", orthogonal(vectors[0]), 1));
    }
    return directions;
  }

  private Direction direction(String label, float[] vector, int component) {
    return new Direction(label, vector, OptionalDouble.of(components.explained(component)));
  }

  /** A direction along which there is little movement holds rounding of those with more. */
  private static float[] besides(float[] vector, List<Direction> before) {
    float[] part = vector;
    for (Direction other : before) {
      if (Math.abs(Vectors.dot(part, other.vector())) > ROUNDING) {
        part = Orthogonal.unitPart("a principal component", part, other.vector());
      }
    }
    return part;
  }

  /** A straight path says nothing of a second axis, so that any orthogonal one is as good. */
  private float[] orthogonal(float[] u) {
    float[] random = new TrainedBlocks(layout).hold(GaussianVector.drawn(0, 1, u.length));
    return Orthogonal.unitPart("a random vector", random, u);
  }
}
