package thalweg.mlp;

import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.data.Target;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.model.SquaredError;
import thalweg.mlp.vector.LaneLoss;
import thalweg.mlp.vector.LaneSquaredError;

/**
 * The mean of squared errors over rows and outputs, and R².
 *
 * @param outputs the numbers asked for
 */
record ValueCriterion(int outputs) implements Criterion {

  @Override
  public List<Metric> metrics() {
    return SquaredError.METRICS;
  }

  @Override
  public Target target() {
    return Target.values(outputs);
  }

  @Override
  public boolean accepts(Target target) {
    return target.equals(target());
  }

  @Override
  public OutputLoss loss(int rows) {
    return new SquaredLoss(outputs, rows);
  }

  @Override
  public LaneLoss laneLoss(int stride) {
    return new LaneSquaredError(outputs, stride);
  }

  @Override
  public OutputCurvature curvature(float[][] at, int rows) {
    float factor = 2f / outputs;
    return (tangents, into) -> {
      for (int k = 0; k < outputs; k++) {
        LossLoops.multiple(factor, tangents[k], into[k], rows);
      }
    };
  }

  @Override
  public int targetColumns() {
    return outputs;
  }

  @Override
  public void copyTargets(Examples examples, float[][] into) {
    for (int output = 0; output < outputs; output++) {
      examples.copyValues(output, into[output]);
    }
  }

  /** Squares are summed in double as they are. */
  @Override
  public boolean isAccurate(double sum, int rows) {
    return true;
  }

  @Override
  public Measures measure(float[][] outputs, Examples examples) {
    return SquaredError.of(outputs, examples);
  }

  @Override
  public SecondMetric secondMetric(Examples examples) {
    double variance = SquaredError.totalSum(examples) / outputs / examples.rows();
    return (loss, hits) -> variance == 0 ? Double.NaN : 1 - loss / variance;
  }
}
