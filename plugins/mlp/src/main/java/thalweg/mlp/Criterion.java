package thalweg.mlp;

import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.data.Target;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.mlp.vector.LaneLoss;

/**
 * How the outputs of a network are judged: what depends on whether classes or numbers are asked
 * for. Immutable.
 *
 * <p>The loss of examples is the mean over rows of the loss of a row. Beside it there is one more
 * metric, which follows from that mean and from a count of hits.
 */
interface Criterion {

  /** The criterion for targets at one position. */
  static Criterion of(Target target) {
    return target.isClass() ? new ClassCriterion(target.size()) : new ValueCriterion(target.size());
  }

  /** What is measured: the loss and one more metric. */
  List<Metric> metrics();

  /** What the network answers. */
  Target target();

  /** How many outputs a network needs. */
  int outputs();

  /** Whether targets can be compared with the outputs. */
  boolean accepts(Target target);

  /** The loss for plain loops, of up to so many rows at a time. */
  OutputLoss loss(int rows);

  /**
   * The same for the Vector API, if that is there.
   *
   * @param stride the distance between strips of outputs, in floats
   */
  LaneLoss laneLoss(int stride);

  /**
   * The second derivative of the loss by the outputs.
   *
   * @param outputs at which it is taken, [outputs][rows or more]; not kept
   */
  OutputCurvature curvature(float[][] outputs, int rows);

  /** How many columns {@link #copyTargets} fills. */
  int targetColumns();

  /**
   * Copies what is known of some examples.
   *
   * @param into overwritten, [target column][rows or more], as {@link LaneLoss#place} takes it
   */
  void copyTargets(Examples examples, float[][] into);

  /** Whether a sum of the loss over rows is accurate; otherwise {@link #measure} has to do it. */
  boolean isAccurate(double sum, int rows);

  /**
   * Measures outputs in double precision, slowly.
   *
   * @param outputs [outputs][rows or more]
   */
  Measures measure(float[][] outputs, Examples examples);

  /** Looks once through all examples for what the second metric has to know of them. */
  SecondMetric secondMetric(Examples examples);

  /** The metric beside the loss, for one set of examples. */
  @FunctionalInterface
  interface SecondMetric {

    /**
     * Its value.
     *
     * @param loss the mean over rows
     * @param hits as {@link OutputLoss#hits} counts them
     */
    double of(double loss, double hits);
  }
}
