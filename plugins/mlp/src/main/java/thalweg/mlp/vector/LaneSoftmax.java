package thalweg.mlp.vector;

import static thalweg.mlp.vector.Lanes.COUNT;
import static thalweg.mlp.vector.Lanes.FLOATS;
import static thalweg.mlp.vector.Lanes.STRIP;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;

/**
 * Softmax cross-entropy over strips of rows. Targets are 1 for the label of a row and 0 for other
 * classes; all are 0 where a strip has no row.
 *
 * <p>With m the highest score, y the score of the label and h 1 for the label and 0 for other
 * classes, the loss of a row is log1p(q) + (m − y) with q = Σ (exp(z − m) − h): if the label wins,
 * q is the sum over the other classes, which stays accurate however small.
 */
public final class LaneSoftmax implements LaneLoss {

  /** Smaller arguments count as this one: exp(−64) = 1.6e-28. */
  private static final float LOWEST = -64f;

  private static final float LOG2_E = 1.44269504f;
  private static final float LN2_HIGH = 0.693359375f;
  private static final float LN2_LOW = -2.12194440e-4f;

  /** Adding it rounds to an integer, which then lies in the lowest bits. */
  private static final float ROUNDING = 12582912f;

  /** Rounds softmax to multiples of 2⁻⁶⁴, so that no gradient is subnormal. */
  private static final float FLUSH = 0x1p-40f;

  private final int classes;
  private final int stride;
  private final int together;
  private final float[] lanes = new float[COUNT];
  private double hits;

  /**
   * Losses for a number of classes.
   *
   * @param stride the distance between strips of scores, in floats
   */
  public LaneSoftmax(int classes, int stride) {
    this.classes = classes;
    this.stride = stride;
    // As many factors 1 + q <= classes + 1 as stay below the largest float.
    this.together = Math.max(1, (int) (85 / Math.log(classes + 1.0)));
  }

  @Override
  public int targetRows() {
    return classes;
  }

  @Override
  public void place(float[][] columns, int row, float[] into, int at) {
    into[at + (int) columns[0][row] * STRIP] = 1;
  }

  @Override
  public double hits() {
    return hits;
  }

  @Override
  public double sum(float[] scores, float[] labels, int first, int strips) {
    double sum = 0;
    double won = 0;
    int h = first * classes * STRIP;
    // Half a strip at a time.
    int vectors = 2 * strips;
    for (int from = 0; from < vectors; from += together) {
      int to = Math.min(vectors, from + together);
      sum += part(scores, labels, h, from, to);
      won += hits;
    }
    hits = won;
    return sum;
  }

  private double part(float[] scores, float[] labels, int h, int from, int to) {
    FloatVector zero = FloatVector.zero(FLOATS);
    FloatVector product = zero;
    FloatVector gaps = zero;
    FloatVector correct = zero;
    for (int v = from; v < to; v++) {
      int half = (v & 1) * COUNT;
      int z = (v >> 1) * stride + half;
      int l = h + (v >> 1) * classes * STRIP + half;
      FloatVector m = FloatVector.fromArray(FLOATS, scores, z);
      for (int c = 1; c < classes; c++) {
        m = m.max(FloatVector.fromArray(FLOATS, scores, z + c * STRIP));
      }
      FloatVector q = zero;
      FloatVector gap = zero;
      FloatVector present = zero;
      IntVector alive = IntVector.broadcast(Lanes.INTS, -1);
      IntVector won = IntVector.zero(Lanes.INTS);
      for (int c = 0; c < classes; c++) {
        FloatVector is = FloatVector.fromArray(FLOATS, labels, l + c * STRIP);
        FloatVector below = FloatVector.fromArray(FLOATS, scores, z + c * STRIP).sub(m);
        q = q.add(exp(below).sub(is));
        gap = is.fma(below, gap);
        present = present.add(is);
        // −1 unless the class has the highest score; the first of equals wins.
        IntVector loses = below.reinterpretAsInts().lanewise(VectorOperators.ASHR, 31);
        won = won.or(alive.and(loses.not()).and(is.reinterpretAsInts()));
        alive = alive.and(loses);
      }
      q = q.mul(present);
      gaps = gaps.sub(gap);
      correct = correct.add(won.reinterpretAsFloats());
      product = product.fma(q, product.add(q));
    }
    hits = total(correct);
    return logarithms(product) + total(gaps);
  }

  /**
   * In the order of the lanes, which reduceLanes promises neither from run to run nor within one.
   */
  private double total(FloatVector vector) {
    vector.intoArray(lanes, 0);
    double sum = 0;
    for (float lane : lanes) {
      sum += lane;
    }
    return sum;
  }

  /**
   * Softmax, less 1 for the label, which is minus the sum of the other classes and computed as
   * such.
   */
  @Override
  public void differentiate(float[] scores, float[] labels, int strip, float[] into) {
    int h = strip * classes * STRIP;
    for (int at = 0; at < STRIP; at += COUNT) {
      FloatVector m = FloatVector.fromArray(FLOATS, scores, at);
      for (int c = 1; c < classes; c++) {
        m = m.max(FloatVector.fromArray(FLOATS, scores, at + c * STRIP));
      }
      FloatVector others = FloatVector.zero(FLOATS);
      FloatVector own = others;
      FloatVector present = others;
      for (int c = 0; c < classes; c++) {
        FloatVector is = FloatVector.fromArray(FLOATS, labels, h + at + c * STRIP);
        FloatVector e = exp(FloatVector.fromArray(FLOATS, scores, at + c * STRIP).sub(m));
        FloatVector mine = e.mul(is);
        own = own.add(mine);
        // Another class's, or exactly nothing.
        FloatVector rest = e.sub(mine);
        others = others.add(rest);
        present = present.add(is);
        rest.intoArray(into, at + c * STRIP);
      }
      FloatVector factor = present.div(own.add(others));
      for (int c = 0; c < classes; c++) {
        FloatVector is = FloatVector.fromArray(FLOATS, labels, h + at + c * STRIP);
        FloatVector rest = FloatVector.fromArray(FLOATS, into, at + c * STRIP);
        FloatVector gradient = rest.sub(is.mul(others)).mul(factor);
        gradient.add(FLUSH).sub(FLUSH).intoArray(into, at + c * STRIP);
      }
    }
  }

  /** Σ log1p over lanes: log1p(p) + log1p(q) = log1p(p + q + p·q). */
  private double logarithms(FloatVector product) {
    product.intoArray(lanes, 0);
    double sum = 0;
    int step = Math.min(8, COUNT);
    for (int from = 0; from < COUNT; from += step) {
      double p = lanes[from];
      for (int i = from + 1; i < from + step; i++) {
        p = Math.fma(p, (double) lanes[i], p + lanes[i]);
      }
      sum += Math.log1p(p);
    }
    return sum;
  }

  /** exp of non-positive numbers, to 1e-7: 2ⁿ · polynomial (Cephes, expf). */
  static FloatVector exp(FloatVector x) {
    FloatVector limited = x.max(LOWEST);
    FloatVector shifted =
        limited.fma(FloatVector.broadcast(FLOATS, LOG2_E), FloatVector.broadcast(FLOATS, ROUNDING));
    FloatVector n = shifted.sub(ROUNDING);
    FloatVector r = n.fma(FloatVector.broadcast(FLOATS, -LN2_HIGH), limited);
    r = n.fma(FloatVector.broadcast(FLOATS, -LN2_LOW), r);
    FloatVector p = FloatVector.broadcast(FLOATS, 1.9875691500e-4f);
    p = p.fma(r, FloatVector.broadcast(FLOATS, 1.3981999507e-3f));
    p = p.fma(r, FloatVector.broadcast(FLOATS, 8.3334519073e-3f));
    p = p.fma(r, FloatVector.broadcast(FLOATS, 4.1665795894e-2f));
    p = p.fma(r, FloatVector.broadcast(FLOATS, 1.6666665459e-1f));
    p = p.fma(r, FloatVector.broadcast(FLOATS, 5.0000001201e-1f));
    p = p.fma(r.mul(r), r.add(1f));
    return p.reinterpretAsInts()
        .add(shifted.reinterpretAsInts().lanewise(VectorOperators.LSHL, 23))
        .reinterpretAsFloats();
  }
}
