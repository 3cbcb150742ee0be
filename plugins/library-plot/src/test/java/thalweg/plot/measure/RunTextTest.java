package thalweg.plot.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Run;
import thalweg.api.scene.Scene;
import thalweg.testkit.Scenes;

class RunTextTest {

  @Test
  void runsAreCountedAndThoseThatDivergedAreCalledSo() {
    Run sgd = Run.of("sgd", "sgd");
    Run lost = sgd.endedEarly("It diverged.");
    assertThat(legend(sgd)).isEqualTo("sgd");
    assertThat(legend(lost)).isEqualTo("sgd (diverged)");
    assertThat(legend(sgd.named("sgd-1", "sgd"), sgd.named("sgd-2", "sgd")))
        .isEqualTo("sgd (2 seeds)");
    assertThat(legend(sgd.named("sgd-1", "sgd"), lost.named("sgd-2", "sgd")))
        .isEqualTo("sgd (2 seeds, 1 diverged)");
  }

  private static String legend(Run... runs) {
    Scene scene = Scenes.small().build();
    ProjectedPath path = scene.paths().get(0);
    List<ProjectedPath> paths = new ArrayList<>();
    for (Run run : runs) {
      paths.add(new ProjectedPath(run, path.trajectory(), path.points()));
    }
    return RunText.ofGroup(scene.toBuilder().paths(paths).build(), "sgd", UnaryOperator.identity());
  }
}
