package thalweg.mlp;

import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.data.Target;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.model.SoftmaxCrossEntropy;
import thalweg.mlp.vector.LaneLoss;
import thalweg.mlp.vector.LaneSoftmax;

/**
 * Softmax cross-entropy, and the share of rows whose class has the highest score.
 *
 * @param outputs one score for each class
 */
record ClassCriterion(int outputs) implements Criterion {

  /** Smaller losses, per row, have lost digits in float. */
  private static final double SMALLEST = 1e-18;

  @Override
  public List<Metric> metrics() {
    return SoftmaxCrossEntropy.METRICS;
  }

  @Override
  public Target target() {
    return Target.classes(outputs);
  }

  @Override
  public boolean accepts(Target target) {
    return target.isClass() && target.positions() == 1 && target.size() <= outputs;
  }

  @Override
  public OutputLoss loss(int rows) {
    return new SoftmaxLoss(this, rows);
  }

  @Override
  public LaneLoss laneLoss(int stride) {
    return new LaneSoftmax(outputs, stride);
  }

  @Override
  public OutputCurvature curvature(float[][] scores, int rows) {
    return new SoftmaxCurvature(scores, rows);
  }

  @Override
  public int targetColumns() {
    return 1;
  }

  /** Classes as floats, which hold integers exactly up to 2²⁴. */
  @Override
  public void copyTargets(Examples examples, float[][] into) {
    for (int row = 0; row < examples.rows(); row++) {
      into[0][row] = examples.label(row);
    }
  }

  @Override
  public boolean isAccurate(double sum, int rows) {
    return sum >= SMALLEST * rows && sum < Double.POSITIVE_INFINITY;
  }

  @Override
  public Measures measure(float[][] outputs, Examples examples) {
    return SoftmaxCrossEntropy.of(outputs, examples);
  }

  @Override
  public SecondMetric secondMetric(Examples examples) {
    int rows = examples.rows();
    return (loss, hits) -> hits / rows;
  }
}
