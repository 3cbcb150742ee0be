package thalweg.mlp.vector;

import static thalweg.mlp.vector.Lanes.COUNT;
import static thalweg.mlp.vector.Lanes.FLOATS;
import static thalweg.mlp.vector.Lanes.STRIP;

import jdk.incubator.vector.FloatVector;

/**
 * Weight gradients of one strip of rows: deltas · inputsᵀ for eight neurons at a time. Vectors lie
 * along the inputs, so that nothing is summed across a vector.
 */
public final class OuterProducts {

  private OuterProducts() {}

  /**
   * Adds the gradients by the weights of two vectors of inputs.
   *
   * @param deltas [neuron][row]
   * @param t the first of eight neurons
   * @param targets where the gradient of a neuron starts
   * @param x transposed inputs, [row][input]
   * @param width the distance between rows of x
   * @param from the first input
   * @param g the gradient
   */
  public static void two(
      float[] deltas, int t, int[] targets, float[] x, int width, int from, float[] g) {
    int d = t * STRIP;
    int t0 = targets[t] + from;
    int t1 = targets[t + 1] + from;
    int t2 = targets[t + 2] + from;
    int t3 = targets[t + 3] + from;
    int t4 = targets[t + 4] + from;
    int t5 = targets[t + 5] + from;
    int t6 = targets[t + 6] + from;
    int t7 = targets[t + 7] + from;
    FloatVector a0 = FloatVector.fromArray(FLOATS, g, t0);
    FloatVector b0 = FloatVector.fromArray(FLOATS, g, t0 + COUNT);
    FloatVector a1 = FloatVector.fromArray(FLOATS, g, t1);
    FloatVector b1 = FloatVector.fromArray(FLOATS, g, t1 + COUNT);
    FloatVector a2 = FloatVector.fromArray(FLOATS, g, t2);
    FloatVector b2 = FloatVector.fromArray(FLOATS, g, t2 + COUNT);
    FloatVector a3 = FloatVector.fromArray(FLOATS, g, t3);
    FloatVector b3 = FloatVector.fromArray(FLOATS, g, t3 + COUNT);
    FloatVector a4 = FloatVector.fromArray(FLOATS, g, t4);
    FloatVector b4 = FloatVector.fromArray(FLOATS, g, t4 + COUNT);
    FloatVector a5 = FloatVector.fromArray(FLOATS, g, t5);
    FloatVector b5 = FloatVector.fromArray(FLOATS, g, t5 + COUNT);
    FloatVector a6 = FloatVector.fromArray(FLOATS, g, t6);
    FloatVector b6 = FloatVector.fromArray(FLOATS, g, t6 + COUNT);
    FloatVector a7 = FloatVector.fromArray(FLOATS, g, t7);
    FloatVector b7 = FloatVector.fromArray(FLOATS, g, t7 + COUNT);
    for (int r = 0; r < STRIP; r++) {
      FloatVector a = FloatVector.fromArray(FLOATS, x, r * width + from);
      FloatVector b = FloatVector.fromArray(FLOATS, x, r * width + from + COUNT);
      FloatVector v = FloatVector.broadcast(FLOATS, deltas[d + r]);
      a0 = v.fma(a, a0);
      b0 = v.fma(b, b0);
      v = FloatVector.broadcast(FLOATS, deltas[d + r + STRIP]);
      a1 = v.fma(a, a1);
      b1 = v.fma(b, b1);
      v = FloatVector.broadcast(FLOATS, deltas[d + r + 2 * STRIP]);
      a2 = v.fma(a, a2);
      b2 = v.fma(b, b2);
      v = FloatVector.broadcast(FLOATS, deltas[d + r + 3 * STRIP]);
      a3 = v.fma(a, a3);
      b3 = v.fma(b, b3);
      v = FloatVector.broadcast(FLOATS, deltas[d + r + 4 * STRIP]);
      a4 = v.fma(a, a4);
      b4 = v.fma(b, b4);
      v = FloatVector.broadcast(FLOATS, deltas[d + r + 5 * STRIP]);
      a5 = v.fma(a, a5);
      b5 = v.fma(b, b5);
      v = FloatVector.broadcast(FLOATS, deltas[d + r + 6 * STRIP]);
      a6 = v.fma(a, a6);
      b6 = v.fma(b, b6);
      v = FloatVector.broadcast(FLOATS, deltas[d + r + 7 * STRIP]);
      a7 = v.fma(a, a7);
      b7 = v.fma(b, b7);
    }
    a0.intoArray(g, t0);
    b0.intoArray(g, t0 + COUNT);
    a1.intoArray(g, t1);
    b1.intoArray(g, t1 + COUNT);
    a2.intoArray(g, t2);
    b2.intoArray(g, t2 + COUNT);
    a3.intoArray(g, t3);
    b3.intoArray(g, t3 + COUNT);
    a4.intoArray(g, t4);
    b4.intoArray(g, t4 + COUNT);
    a5.intoArray(g, t5);
    b5.intoArray(g, t5 + COUNT);
    a6.intoArray(g, t6);
    b6.intoArray(g, t6 + COUNT);
    a7.intoArray(g, t7);
    b7.intoArray(g, t7 + COUNT);
  }

  /** The same for one vector of inputs. */
  public static void one(
      float[] deltas, int t, int[] targets, float[] x, int width, int from, float[] g) {
    int d = t * STRIP;
    int t0 = targets[t] + from;
    int t1 = targets[t + 1] + from;
    int t2 = targets[t + 2] + from;
    int t3 = targets[t + 3] + from;
    int t4 = targets[t + 4] + from;
    int t5 = targets[t + 5] + from;
    int t6 = targets[t + 6] + from;
    int t7 = targets[t + 7] + from;
    FloatVector a0 = FloatVector.fromArray(FLOATS, g, t0);
    FloatVector a1 = FloatVector.fromArray(FLOATS, g, t1);
    FloatVector a2 = FloatVector.fromArray(FLOATS, g, t2);
    FloatVector a3 = FloatVector.fromArray(FLOATS, g, t3);
    FloatVector a4 = FloatVector.fromArray(FLOATS, g, t4);
    FloatVector a5 = FloatVector.fromArray(FLOATS, g, t5);
    FloatVector a6 = FloatVector.fromArray(FLOATS, g, t6);
    FloatVector a7 = FloatVector.fromArray(FLOATS, g, t7);
    for (int r = 0; r < STRIP; r++) {
      FloatVector a = FloatVector.fromArray(FLOATS, x, r * width + from);
      FloatVector v = FloatVector.broadcast(FLOATS, deltas[d + r]);
      a0 = v.fma(a, a0);
      v = FloatVector.broadcast(FLOATS, deltas[d + r + STRIP]);
      a1 = v.fma(a, a1);
      v = FloatVector.broadcast(FLOATS, deltas[d + r + 2 * STRIP]);
      a2 = v.fma(a, a2);
      v = FloatVector.broadcast(FLOATS, deltas[d + r + 3 * STRIP]);
      a3 = v.fma(a, a3);
      v = FloatVector.broadcast(FLOATS, deltas[d + r + 4 * STRIP]);
      a4 = v.fma(a, a4);
      v = FloatVector.broadcast(FLOATS, deltas[d + r + 5 * STRIP]);
      a5 = v.fma(a, a5);
      v = FloatVector.broadcast(FLOATS, deltas[d + r + 6 * STRIP]);
      a6 = v.fma(a, a6);
      v = FloatVector.broadcast(FLOATS, deltas[d + r + 7 * STRIP]);
      a7 = v.fma(a, a7);
    }
    a0.intoArray(g, t0);
    a1.intoArray(g, t1);
    a2.intoArray(g, t2);
    a3.intoArray(g, t3);
    a4.intoArray(g, t4);
    a5.intoArray(g, t5);
    a6.intoArray(g, t6);
    a7.intoArray(g, t7);
  }
}
