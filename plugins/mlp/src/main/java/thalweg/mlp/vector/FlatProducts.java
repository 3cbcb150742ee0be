package thalweg.mlp.vector;

import static thalweg.mlp.vector.Lanes.COUNT;
import static thalweg.mlp.vector.Lanes.FLOATS;
import static thalweg.mlp.vector.Lanes.STRIP;

import jdk.incubator.vector.FloatVector;

/**
 * Products of a matrix inside flat parameters, or of its transpose, with one strip of rows: neuron
 * n of the result gets weight {@code w[targets[n] + steps[k]]} for input k.
 */
public final class FlatProducts {

  private FlatProducts() {}

  /**
   * z += W · x for any number of neurons, in tiles as large as the registers hold.
   *
   * @param targets where the weights of a neuron of the result start; those that fill the last tile
   *     of eight too
   * @param results the number of neurons of the result
   * @param steps where those of an input lie behind that
   * @param count the number of inputs
   * @param x [input][row]
   * @param z [neuron][row], whole tiles of eight
   */
  public static void all(
      float[] w, int[] targets, int results, int[] steps, int count, float[] x, float[] z) {
    int t = 0;
    if (Lanes.manyRegisters()) {
      for (; t + 4 < results; t += 8) {
        eight(w, targets, t, steps, count, x, z);
      }
    }
    for (; t < results; t += 4) {
      four(w, targets, t, steps, count, x, z);
    }
  }

  /**
   * z += W · x for eight neurons of the result.
   *
   * @param targets where the weights of a neuron of the result start
   * @param t the first of the eight
   * @param steps where those of an input lie behind that
   * @param count the number of inputs
   * @param x [input][row]
   * @param z [neuron][row]
   */
  static void eight(float[] w, int[] targets, int t, int[] steps, int count, float[] x, float[] z) {
    int to = t * STRIP;
    int t0 = targets[t];
    int t1 = targets[t + 1];
    int t2 = targets[t + 2];
    int t3 = targets[t + 3];
    int t4 = targets[t + 4];
    int t5 = targets[t + 5];
    int t6 = targets[t + 6];
    int t7 = targets[t + 7];
    FloatVector a0 = FloatVector.fromArray(FLOATS, z, to);
    FloatVector b0 = FloatVector.fromArray(FLOATS, z, to + COUNT);
    FloatVector a1 = FloatVector.fromArray(FLOATS, z, to + STRIP);
    FloatVector b1 = FloatVector.fromArray(FLOATS, z, to + STRIP + COUNT);
    FloatVector a2 = FloatVector.fromArray(FLOATS, z, to + 2 * STRIP);
    FloatVector b2 = FloatVector.fromArray(FLOATS, z, to + 2 * STRIP + COUNT);
    FloatVector a3 = FloatVector.fromArray(FLOATS, z, to + 3 * STRIP);
    FloatVector b3 = FloatVector.fromArray(FLOATS, z, to + 3 * STRIP + COUNT);
    FloatVector a4 = FloatVector.fromArray(FLOATS, z, to + 4 * STRIP);
    FloatVector b4 = FloatVector.fromArray(FLOATS, z, to + 4 * STRIP + COUNT);
    FloatVector a5 = FloatVector.fromArray(FLOATS, z, to + 5 * STRIP);
    FloatVector b5 = FloatVector.fromArray(FLOATS, z, to + 5 * STRIP + COUNT);
    FloatVector a6 = FloatVector.fromArray(FLOATS, z, to + 6 * STRIP);
    FloatVector b6 = FloatVector.fromArray(FLOATS, z, to + 6 * STRIP + COUNT);
    FloatVector a7 = FloatVector.fromArray(FLOATS, z, to + 7 * STRIP);
    FloatVector b7 = FloatVector.fromArray(FLOATS, z, to + 7 * STRIP + COUNT);
    for (int k = 0; k < count; k++) {
      int s = steps[k];
      FloatVector a = FloatVector.fromArray(FLOATS, x, k * STRIP);
      FloatVector b = FloatVector.fromArray(FLOATS, x, k * STRIP + COUNT);
      FloatVector v = FloatVector.broadcast(FLOATS, w[t0 + s]);
      a0 = v.fma(a, a0);
      b0 = v.fma(b, b0);
      v = FloatVector.broadcast(FLOATS, w[t1 + s]);
      a1 = v.fma(a, a1);
      b1 = v.fma(b, b1);
      v = FloatVector.broadcast(FLOATS, w[t2 + s]);
      a2 = v.fma(a, a2);
      b2 = v.fma(b, b2);
      v = FloatVector.broadcast(FLOATS, w[t3 + s]);
      a3 = v.fma(a, a3);
      b3 = v.fma(b, b3);
      v = FloatVector.broadcast(FLOATS, w[t4 + s]);
      a4 = v.fma(a, a4);
      b4 = v.fma(b, b4);
      v = FloatVector.broadcast(FLOATS, w[t5 + s]);
      a5 = v.fma(a, a5);
      b5 = v.fma(b, b5);
      v = FloatVector.broadcast(FLOATS, w[t6 + s]);
      a6 = v.fma(a, a6);
      b6 = v.fma(b, b6);
      v = FloatVector.broadcast(FLOATS, w[t7 + s]);
      a7 = v.fma(a, a7);
      b7 = v.fma(b, b7);
    }
    a0.intoArray(z, to);
    b0.intoArray(z, to + COUNT);
    a1.intoArray(z, to + STRIP);
    b1.intoArray(z, to + STRIP + COUNT);
    a2.intoArray(z, to + 2 * STRIP);
    b2.intoArray(z, to + 2 * STRIP + COUNT);
    a3.intoArray(z, to + 3 * STRIP);
    b3.intoArray(z, to + 3 * STRIP + COUNT);
    a4.intoArray(z, to + 4 * STRIP);
    b4.intoArray(z, to + 4 * STRIP + COUNT);
    a5.intoArray(z, to + 5 * STRIP);
    b5.intoArray(z, to + 5 * STRIP + COUNT);
    a6.intoArray(z, to + 6 * STRIP);
    b6.intoArray(z, to + 6 * STRIP + COUNT);
    a7.intoArray(z, to + 7 * STRIP);
    b7.intoArray(z, to + 7 * STRIP + COUNT);
  }

  /** The same for four neurons. */
  static void four(float[] w, int[] targets, int t, int[] steps, int count, float[] x, float[] z) {
    int to = t * STRIP;
    int t0 = targets[t];
    int t1 = targets[t + 1];
    int t2 = targets[t + 2];
    int t3 = targets[t + 3];
    FloatVector a0 = FloatVector.fromArray(FLOATS, z, to);
    FloatVector b0 = FloatVector.fromArray(FLOATS, z, to + COUNT);
    FloatVector a1 = FloatVector.fromArray(FLOATS, z, to + STRIP);
    FloatVector b1 = FloatVector.fromArray(FLOATS, z, to + STRIP + COUNT);
    FloatVector a2 = FloatVector.fromArray(FLOATS, z, to + 2 * STRIP);
    FloatVector b2 = FloatVector.fromArray(FLOATS, z, to + 2 * STRIP + COUNT);
    FloatVector a3 = FloatVector.fromArray(FLOATS, z, to + 3 * STRIP);
    FloatVector b3 = FloatVector.fromArray(FLOATS, z, to + 3 * STRIP + COUNT);
    for (int k = 0; k < count; k++) {
      int s = steps[k];
      FloatVector a = FloatVector.fromArray(FLOATS, x, k * STRIP);
      FloatVector b = FloatVector.fromArray(FLOATS, x, k * STRIP + COUNT);
      FloatVector v = FloatVector.broadcast(FLOATS, w[t0 + s]);
      a0 = v.fma(a, a0);
      b0 = v.fma(b, b0);
      v = FloatVector.broadcast(FLOATS, w[t1 + s]);
      a1 = v.fma(a, a1);
      b1 = v.fma(b, b1);
      v = FloatVector.broadcast(FLOATS, w[t2 + s]);
      a2 = v.fma(a, a2);
      b2 = v.fma(b, b2);
      v = FloatVector.broadcast(FLOATS, w[t3 + s]);
      a3 = v.fma(a, a3);
      b3 = v.fma(b, b3);
    }
    a0.intoArray(z, to);
    b0.intoArray(z, to + COUNT);
    a1.intoArray(z, to + STRIP);
    b1.intoArray(z, to + STRIP + COUNT);
    a2.intoArray(z, to + 2 * STRIP);
    b2.intoArray(z, to + 2 * STRIP + COUNT);
    a3.intoArray(z, to + 3 * STRIP);
    b3.intoArray(z, to + 3 * STRIP + COUNT);
  }
}
