package thalweg.mlp;

import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.geometry.Plane;

/**
 * The pre-activations of the first layer over a plane of parameters: affine in the coordinates,
 * Z(x, y) = P + x·Q + y·R, because the layer is linear in its parameters and its inputs are given.
 */
final class AffineFirstLayer {

  /** What P, Q and R may take together, in floats: 64 MB. */
  private static final long MOST_FLOATS = 1L << 24;

  /** P, Q and R of every part: [part][3][neuron][row]. */
  private final float[][][][] terms;

  /** Computes P, Q and R: the layer's outputs for the plane's anchor and its two directions. */
  AffineFirstLayer(DenseLayer layer, Plane plane, List<Examples> parts) {
    float[][] points = {plane.anchor(), plane.u().vector(), plane.v().vector()};
    RowProducts products = new RowProducts();
    this.terms = new float[parts.size()][points.length][layer.outputs()][];
    for (int p = 0; p < terms.length; p++) {
      int rows = parts.get(p).rows();
      float[][] inputs = new float[layer.inputs()][rows];
      for (int feature = 0; feature < inputs.length; feature++) {
        parts.get(p).copyFeature(feature, inputs[feature]);
      }
      for (int term = 0; term < points.length; term++) {
        for (int k = 0; k < layer.outputs(); k++) {
          terms[p][term][k] = new float[rows];
        }
        products.forward(
            layer, points[term], (from, to) -> inputs, terms[p][term], 0, layer.outputs(), rows);
      }
    }
  }

  /** Whether P, Q and R take little enough memory to be kept. */
  static boolean fits(DenseLayer layer, int rows) {
    return 3L * layer.outputs() * rows <= MOST_FLOATS;
  }

  /** Z(x, y) of one part. */
  ForwardPass.FirstLayer at(float x, float y, int part) {
    float[][][] term = terms[part];
    return (from, to, into, rows) -> {
      for (int k = from; k < to; k++) {
        combine(into[k], term[0][k], x, term[1][k], y, term[2][k], rows);
      }
    };
  }

  private static void combine(
      float[] out, float[] p, float x, float[] q, float y, float[] r, int rows) {
    for (int j = 0; j < rows; j++) {
      out[j] = Math.fma(x, q[j], Math.fma(y, r[j], p[j]));
    }
  }
}
