package thalweg.mlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.geometry.Plane;
import thalweg.api.model.PlaneEvaluator;

/** The same demands on the evaluator with the Vector API. */
class BlockPlaneEvaluatorTest extends MlpPlaneEvaluatorTest {

  @Override
  PlaneEvaluator evaluator(Architecture architecture, Activation of, Plane plane, Examples data) {
    return new BlockPlaneEvaluator(architecture, of, plane, data);
  }

  @Test
  void vectorsAreForLargeWorkOnly() {
    assertThat(VectorLoops.available()).isTrue();
    Architecture small = Architecture.of(Cases.of(List.of(50), Activation.RELU, false), 2, 3);
    Architecture large =
        Architecture.of(Cases.of(List.of(100, 100, 100, 100), Activation.RELU, false), 2, 3);
    assertThat(VectorLoops.forPlane(small, 1000)).isFalse();
    assertThat(VectorLoops.forPlane(large, 1000)).isTrue();
  }
}
