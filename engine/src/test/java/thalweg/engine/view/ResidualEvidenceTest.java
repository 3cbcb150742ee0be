package thalweg.engine.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.geometry.Coordinates;
import thalweg.api.scene.PathDiagnostics.Spread;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.engine.fixtures.Descent;
import thalweg.engine.fixtures.EngineFixture;
import thalweg.engine.fixtures.RandomSubspace;

class ResidualEvidenceTest extends EngineFixture {

  @Test
  void theSnapshotAtTheAnchorCountsInNoMedian() throws IOException {
    View view = engine.view(projected(), ViewRequest.of(5));

    ProjectedPath anchored = view.paths().get(0);
    assertThat(anchored.last().at().distance()).isZero();
    double[] elsewhere =
        anchored.points().stream()
            .limit(SNAPSHOTS - 1)
            .map(PathPoint::at)
            .mapToDouble(Coordinates::residualFraction)
            .sorted()
            .toArray();
    Spread residual = view.diagnostics().paths().get(0).residual();
    assertThat(residual.median()).isEqualTo(elsewhere[1]);
    assertThat(residual.largest()).isEqualTo(elsewhere[2]);
  }

  @Test
  void aPathThatNeverLeavesTheAnchorHasNoResidual() throws IOException {
    View view =
        engine.view(
            engine.project(
                engine.train(problem(), PLAN, List.of(Descent.run("still", 0))),
                RandomSubspace.of(3, 1)),
            ViewRequest.of(5));

    assertThat(view.diagnostics().paths().get(0).residual())
        .isEqualTo(new Spread(Double.NaN, Double.NaN));
  }
}
