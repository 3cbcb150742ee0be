package thalweg.mlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.geometry.Plane;
import thalweg.api.model.PlaneEvaluator;

/** The same demands on the evaluator with the Vector API. */
class LanePlaneEvaluatorTest extends PlainPlaneEvaluatorTest {

  @Override
  PlaneEvaluator evaluator(Architecture architecture, Activation of, Plane plane, Examples data) {
    return new LanePlaneEvaluator(architecture, of, plane, data);
  }

  @Test
  void vectorsAreForLargeWorkOnly() {
    assertThat(VectorLoops.available()).isTrue();
    Architecture small = Case.of(List.of(50), Activation.RELU, false).architecture();
    Architecture large =
        Case.of(List.of(100, 100, 100, 100), Activation.RELU, false).architecture();
    assertThat(VectorLoops.forPlane(small, 1000)).isFalse();
    assertThat(VectorLoops.forPlane(large, 1000)).isTrue();
  }
}
