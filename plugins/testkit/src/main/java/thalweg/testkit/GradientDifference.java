package thalweg.testkit;

import thalweg.api.data.Examples;
import thalweg.api.geometry.Vectors;
import thalweg.api.model.Differentiable;

/**
 * How a gradient changes along a direction, by central differences of two steps.
 *
 * <p>How far the two are apart says how good they are: long steps cut across bends, and where a
 * rectifier switches within a step, its jump counts for more the shorter the step; over short steps
 * the rounding of gradients made of floats does.
 *
 * @param direction a unit vector
 * @param values by the shorter step
 * @param doubt how far those of twice the step are from them
 * @param rounding what a relative error of 1e-6 in the gradient makes of them
 */
record GradientDifference(float[] direction, double[] values, double doubt, double rounding) {

  private static final double[] STEPS = {1e-1, 3e-2, 1e-2, 3e-3, 1e-3, 3e-4};

  /** The difference of the step that leaves the least doubt. */
  static GradientDifference smoothest(
      Differentiable network, float[] parameters, float[] direction, Examples data) {
    float[] gradient = new float[parameters.length];
    network.lossAndGradient(parameters, data, gradient);
    GradientDifference best = null;
    for (double step : STEPS) {
      double[] whole = over(step, network, parameters, direction, data);
      double[] half = over(step / 2, network, parameters, direction, data);
      double rounding = 1e-6 * Vectors.norm(gradient) / step;
      GradientDifference next =
          new GradientDifference(direction, half, distance(whole, half), rounding);
      best = best == null || next.tolerance() < best.tolerance() ? next : best;
    }
    return best;
  }

  /**
   * How far exact values may be. With half the step an error by a bend falls to a quarter, that by
   * a switching rectifier at most doubles, and then is twice the doubt: three times it leaves room
   * for chance.
   */
  double tolerance() {
    return 3 * doubt + rounding + 1e-30;
  }

  /** The tolerance relative to the values. */
  double uncertainty() {
    return tolerance() / (distance(values, new double[values.length]) + 1e-30);
  }

  /** How far other values are from these. */
  double distanceTo(double[] others) {
    return distance(values, others);
  }

  private static double[] over(
      double step, Differentiable network, float[] parameters, float[] direction, Examples data) {
    float[] ahead = gradient(network, parameters, direction, step, data);
    float[] behind = gradient(network, parameters, direction, -step, data);
    double[] slope = new double[ahead.length];
    for (int i = 0; i < slope.length; i++) {
      slope[i] = ((double) ahead[i] - behind[i]) / (2 * step);
    }
    return slope;
  }

  private static float[] gradient(
      Differentiable network, float[] parameters, float[] direction, double step, Examples data) {
    float[] moved = new float[parameters.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = (float) (parameters[i] + step * direction[i]);
    }
    float[] gradient = new float[moved.length];
    network.lossAndGradient(moved, data, gradient);
    return gradient;
  }

  private static double distance(double[] a, double[] b) {
    double squared = 0;
    for (int i = 0; i < a.length; i++) {
      squared += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return Math.sqrt(squared);
  }
}
