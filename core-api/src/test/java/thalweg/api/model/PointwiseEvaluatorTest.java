package thalweg.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.plugin.PluginException;

class PointwiseEvaluatorTest {

  private static final Examples EXAMPLES =
      Examples.ofRows(new float[][] {{0}, {0}, {0}}, new int[3], 1);

  /** Two learned parameters and a buffer, which is 99 at the anchor. */
  private static final Plane PLANE =
      Plane.through(
          new float[] {1, 2, 99},
          "anchor",
          Direction.of("u", new float[] {1, 0, 0}),
          Direction.of("v", new float[] {0, 2, 0}));

  @Test
  void aModelThatIsMeasurableAloneIsMeasuredAtEachPoint() {
    double[][] into = new double[2][3];
    new Sum()
        .onPlane(PLANE, EXAMPLES)
        .evaluate(new double[] {0, 1, -1}, new double[] {0, 0, 3}, into);
    assertThat(into[0]).containsExactly(1 + 2 + 99, 2 + 2 + 99, 0 + 8 + 99);
    assertThat(into[1]).containsExactly(3, 3, 3);
  }

  @Test
  void aCalibratedModelIsCalibratedAtEachPointBeforeItIsMeasured() {
    double[][] into = new double[2][3];
    new CalibratedSum()
        .onPlane(PLANE, EXAMPLES)
        .evaluate(new double[] {0, 1, -1}, new double[] {0, 0, 3}, into);
    // The buffer is the product of both parameters times the number of rows.
    assertThat(into[0]).containsExactly(3 + 6, 4 + 12, 8 + 0);
  }

  @Test
  void theAnchorKeepsItsBuffersWhateverIsCalibrated() {
    new CalibratedSum()
        .onPlane(PLANE, EXAMPLES)
        .evaluate(new double[] {5}, new double[] {5}, new double[2][1]);
    assertThat(PLANE.anchor()).containsExactly(1, 2, 99);
  }

  @Test
  void onlyTheMetricsThatThereIsRoomForAreWritten() {
    double[][] lossAlone = new double[1][1];
    new Sum().onPlane(PLANE, EXAMPLES).evaluate(new double[1], new double[1], lossAlone);
    assertThat(lossAlone[0]).containsExactly(102);
  }

  @Test
  void theKernelsAreThoseOfTheModel() {
    assertThat(new Sum().onPlane(PLANE, EXAMPLES).kernels()).isEqualTo("plain");
    Measurable fast =
        new Sum() {
          @Override
          public String kernels() {
            return "vector, 16 lanes";
          }
        };
    assertThat(fast.onPlane(PLANE, EXAMPLES).kernels()).isEqualTo("vector, 16 lanes");
  }

  @Test
  void aModelThatDoesNotKnowHowToBeginSaysWhatToDo() {
    Differentiable network = new DifferentiableSum();
    assertThatThrownBy(() -> network.initialize(1))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("give them as training.initial");
  }

  private static class Sum implements Measurable {

    @Override
    public Layout layout() {
      return Layout.builder().bias("a", 1).bias("b", 1).buffer("c", 1).build();
    }

    @Override
    public List<Metric> metrics() {
      return SoftmaxCrossEntropy.METRICS;
    }

    @Override
    public Measures measure(float[] parameters, Examples examples) {
      return Measures.of(metrics(), parameters[0] + parameters[1] + parameters[2], examples.rows());
    }
  }

  private static final class CalibratedSum extends Sum implements Calibrated {

    @Override
    public void calibrate(float[] parameters, Examples examples) {
      parameters[2] = parameters[0] * parameters[1] * examples.rows();
    }
  }

  private static final class DifferentiableSum extends Sum implements Differentiable {

    @Override
    public double lossAndGradient(float[] parameters, Examples batch, float[] gradient) {
      gradient[0] = 1;
      gradient[1] = 1;
      gradient[2] = 0;
      return measure(parameters, batch).loss();
    }
  }
}
