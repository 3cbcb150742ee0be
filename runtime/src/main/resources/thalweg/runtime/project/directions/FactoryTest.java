package {{package}};

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.Paths;
import thalweg.api.geometry.Plane;
import thalweg.api.model.Layout;
import thalweg.api.trajectory.Trajectory;
import thalweg.testkit.DirectionStrategyContract;

class {{class}}Test extends DirectionStrategyContract {

  @Override
  protected DirectionStrategy strategy() {
    return new {{class}}()
        .create(new {{class}}.Settings("first"));
  }

  @Test
  void theAxesAreTheTwoParametersThatMovedFurthest() {
    Layout layout = Layout.builder().weight("layer.weight", 1, 3).bias("layer.bias", 1).build();
    float[][] snapshots = {{0, 0, 0, 0}, {0.1f, -3, 0.2f, 2}};
    Paths paths = new Paths(layout, List.of(Trajectory.of("adam", snapshots)));

    Plane plane = strategy().choose(paths).plane();

    assertThat(plane.u().label()).isEqualTo("layer.weight[1]");
    assertThat(plane.v().label()).isEqualTo("layer.bias[0]");
    assertThat(plane.u().vector()).containsExactly(0, 1, 0, 0);
  }

  @Test
  void whatIsNotLearnedIsNoAxis() {
    Layout layout =
        Layout.builder().buffer("mean", 2).weight("weight", 1, 2).bias("bias", 1).build();
    float[][] snapshots = {{5, 6, 0, 0, 0}, {5, 6, 0, 0, 1}};
    Paths paths = new Paths(layout, List.of(Trajectory.of("adam", snapshots)));

    Plane plane = strategy().choose(paths).plane();

    assertThat(plane.u().label()).isEqualTo("bias[0]");
    assertThat(plane.v().label()).isEqualTo("weight[0]");
  }
}
