package thalweg.mlp.vector;

import static thalweg.mlp.vector.Lanes.COUNT;
import static thalweg.mlp.vector.Lanes.FLOATS;
import static thalweg.mlp.vector.Lanes.STRIP;

import jdk.incubator.vector.FloatVector;

/**
 * Products of a tile of neurons with one strip of rows. A tile is its neurons' biases, followed by
 * their weights for one input after the other.
 */
public final class TileProducts {

  private TileProducts() {}

  /**
   * z = b + W · x for eight neurons.
   *
   * @param tile packed parameters
   * @param at where the tile starts
   * @param chosen the inputs present in {@code x}, in its order
   * @param count how many there are
   * @param x inputs, [count][row]
   * @param z overwritten from {@code to} on, [8][row]
   */
  public static void eight(
      float[] tile, int at, int[] chosen, int count, float[] x, float[] z, int to) {
    FloatVector a0 = FloatVector.broadcast(FLOATS, tile[at]);
    FloatVector a1 = FloatVector.broadcast(FLOATS, tile[at + 1]);
    FloatVector a2 = FloatVector.broadcast(FLOATS, tile[at + 2]);
    FloatVector a3 = FloatVector.broadcast(FLOATS, tile[at + 3]);
    FloatVector a4 = FloatVector.broadcast(FLOATS, tile[at + 4]);
    FloatVector a5 = FloatVector.broadcast(FLOATS, tile[at + 5]);
    FloatVector a6 = FloatVector.broadcast(FLOATS, tile[at + 6]);
    FloatVector a7 = FloatVector.broadcast(FLOATS, tile[at + 7]);
    FloatVector b0 = a0;
    FloatVector b1 = a1;
    FloatVector b2 = a2;
    FloatVector b3 = a3;
    FloatVector b4 = a4;
    FloatVector b5 = a5;
    FloatVector b6 = a6;
    FloatVector b7 = a7;
    for (int k = 0; k < count; k++) {
      FloatVector a = FloatVector.fromArray(FLOATS, x, k * STRIP);
      FloatVector b = FloatVector.fromArray(FLOATS, x, k * STRIP + COUNT);
      int p = at + 8 + 8 * chosen[k];
      FloatVector w = FloatVector.broadcast(FLOATS, tile[p]);
      a0 = w.fma(a, a0);
      b0 = w.fma(b, b0);
      w = FloatVector.broadcast(FLOATS, tile[p + 1]);
      a1 = w.fma(a, a1);
      b1 = w.fma(b, b1);
      w = FloatVector.broadcast(FLOATS, tile[p + 2]);
      a2 = w.fma(a, a2);
      b2 = w.fma(b, b2);
      w = FloatVector.broadcast(FLOATS, tile[p + 3]);
      a3 = w.fma(a, a3);
      b3 = w.fma(b, b3);
      w = FloatVector.broadcast(FLOATS, tile[p + 4]);
      a4 = w.fma(a, a4);
      b4 = w.fma(b, b4);
      w = FloatVector.broadcast(FLOATS, tile[p + 5]);
      a5 = w.fma(a, a5);
      b5 = w.fma(b, b5);
      w = FloatVector.broadcast(FLOATS, tile[p + 6]);
      a6 = w.fma(a, a6);
      b6 = w.fma(b, b6);
      w = FloatVector.broadcast(FLOATS, tile[p + 7]);
      a7 = w.fma(a, a7);
      b7 = w.fma(b, b7);
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
  public static void four(
      float[] tile, int at, int[] chosen, int count, float[] x, float[] z, int to) {
    FloatVector a0 = FloatVector.broadcast(FLOATS, tile[at]);
    FloatVector a1 = FloatVector.broadcast(FLOATS, tile[at + 1]);
    FloatVector a2 = FloatVector.broadcast(FLOATS, tile[at + 2]);
    FloatVector a3 = FloatVector.broadcast(FLOATS, tile[at + 3]);
    FloatVector b0 = a0;
    FloatVector b1 = a1;
    FloatVector b2 = a2;
    FloatVector b3 = a3;
    for (int k = 0; k < count; k++) {
      FloatVector a = FloatVector.fromArray(FLOATS, x, k * STRIP);
      FloatVector b = FloatVector.fromArray(FLOATS, x, k * STRIP + COUNT);
      int p = at + 4 + 4 * chosen[k];
      FloatVector w = FloatVector.broadcast(FLOATS, tile[p]);
      a0 = w.fma(a, a0);
      b0 = w.fma(b, b0);
      w = FloatVector.broadcast(FLOATS, tile[p + 1]);
      a1 = w.fma(a, a1);
      b1 = w.fma(b, b1);
      w = FloatVector.broadcast(FLOATS, tile[p + 2]);
      a2 = w.fma(a, a2);
      b2 = w.fma(b, b2);
      w = FloatVector.broadcast(FLOATS, tile[p + 3]);
      a3 = w.fma(a, a3);
      b3 = w.fma(b, b3);
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
