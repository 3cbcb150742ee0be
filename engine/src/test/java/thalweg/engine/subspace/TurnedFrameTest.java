package thalweg.engine.subspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import thalweg.api.geometry.Coordinates;
import thalweg.api.geometry.Frame;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Subspace;
import thalweg.api.measure.Measures;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.Landscape;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;
import thalweg.engine.fixtures.EngineFixture;
import thalweg.engine.fixtures.RandomSubspace;
import thalweg.engine.problem.Problem;
import thalweg.engine.runs.Runs;
import thalweg.engine.runs.TrainedRun;
import thalweg.engine.surface.SurfaceRequest;
import thalweg.engine.surface.Window;

/** A plane that is turned within the subspace, or moved. */
class TurnedFrameTest extends EngineFixture {

  private static final Window WINDOW = new Window(-2, 2, -1, 3);

  /** Through a point beside the anchor, with directions that are neither orthogonal nor units. */
  private static final Frame TURNED =
      new Frame(
          new double[] {0.3, -0.1, 0.7}, new double[] {0.8, 0.6, 0}, new double[] {0.5, 0, 2});

  private static final List<Frame> FRAMES =
      List.of(
          Frame.ofFirstTwo(3),
          new Frame(new double[3], new double[] {0, 0, 1}, new double[] {1, 0, 0}),
          new Frame(new double[] {0, 0, 1}, new double[] {1, 0, 0}, new double[] {0, 1, 0}),
          TURNED);

  /** anchor + Σ c·d, in double precision. */
  private static float[] rebuilt(Subspace subspace, Frame frame, double x, double y) {
    float[] parameters = new float[subspace.parameterCount()];
    for (int i = 0; i < parameters.length; i++) {
      double value = subspace.anchor()[i];
      for (int k = 0; k < subspace.dimensions(); k++) {
        double c = frame.origin()[k] + x * frame.u()[k] + y * frame.v()[k];
        value += c * subspace.directions().get(k).vector()[i];
      }
      parameters[i] = (float) value;
    }
    return parameters;
  }

  @Test
  void itsSurfaceIsThatOfTheRebuiltParameters() throws IOException {
    ProjectedRuns projected = projected();
    Problem problem = problem();
    for (Frame frame : FRAMES) {
      Landscape landscape = engine.surface(projected, frame, SurfaceRequest.of(WINDOW, 9)).await();

      Plane plane = projected.subspace().plane(frame);
      float[] parameters = new float[plane.parameterCount()];
      for (int row = 0; row < 9; row++) {
        for (int column = 0; column < 9; column++) {
          double x = landscape.x()[column];
          double y = landscape.y()[row];
          plane.parametersAt(x, y, parameters);
          Measures there = problem.network().measure(parameters, problem.examples());
          assertThat(landscape.loss()[row][column]).isEqualTo(there.loss());
          assertThat(landscape.values()[1][row][column]).isEqualTo(there.value(1));
          Measures afresh =
              problem
                  .network()
                  .measure(rebuilt(projected.subspace(), frame, x, y), problem.examples());
          assertThat(there.loss()).isCloseTo(afresh.loss(), within(1e-5 * (1 + afresh.loss())));
        }
      }
    }
  }

  @Test
  void theChosenPlaneIsAFrameLikeAnyOther() throws IOException {
    ProjectedRuns projected = projected();

    Landscape chosen = engine.surface(projected, SurfaceRequest.of(WINDOW, 9)).await();
    Landscape framed =
        engine.surface(projected, Frame.ofFirstTwo(3), SurfaceRequest.of(WINDOW, 9)).await();

    assertThat(framed.values()).isDeepEqualTo(chosen.values());
  }

  @Test
  void pathsFallWhereTheirParametersDo() throws IOException {
    ProjectedRuns projected = projected();
    for (Frame frame : FRAMES) {
      Plane plane = projected.subspace().plane(frame);
      for (int run = 0; run < 2; run++) {
        Trajectory path = projected.runs().all().get(run).trajectory();
        List<Coordinates> found = projected.on(frame, run);
        assertThat(found).hasSize(SNAPSHOTS);
        for (int i = 0; i < SNAPSHOTS; i++) {
          Coordinates expected = plane.project(path.parameters(i));
          assertThat(found.get(i).x()).isCloseTo(expected.x(), within(1e-5));
          assertThat(found.get(i).y()).isCloseTo(expected.y(), within(1e-5));
          assertThat(found.get(i).residual()).isCloseTo(expected.residual(), within(1e-5));
          assertThat(found.get(i).distance()).isCloseTo(expected.distance(), within(1e-5));
        }
      }
    }
  }

  /** A path that can be taken away. */
  private record Removable(Trajectory path, AtomicBoolean removed) implements Trajectory {

    @Override
    public String label() {
      return path.label();
    }

    @Override
    public int size() {
      return path.size();
    }

    @Override
    public long parameterCount() {
      return path.parameterCount();
    }

    @Override
    public Snapshot snapshot(int index) {
      return path.snapshot(index);
    }

    @Override
    public void read(int snapshot, long from, int length, float[] into) {
      if (removed.get()) {
        throw new IllegalStateException("The trajectory is read.");
      }
      path.read(snapshot, from, length, into);
    }
  }

  @Test
  void noTrajectoryIsReadOnceItIsProjected() throws IOException {
    AtomicBoolean removed = new AtomicBoolean();
    List<TrainedRun> runs = new ArrayList<>();
    for (TrainedRun run : runs().all()) {
      runs.add(TrainedRun.recorded(run.run(), run.key(), new Removable(run.trajectory(), removed)));
    }
    ProjectedRuns projected = engine.project(Runs.of(problem(), runs), RandomSubspace.of(3, 1));

    removed.set(true);

    for (Frame frame : FRAMES) {
      assertThat(projected.on(frame, 1)).hasSize(SNAPSHOTS);
      assertThat(engine.surface(projected, frame, SurfaceRequest.of(WINDOW, 4)).await().loss())
          .hasDimensions(4, 4);
    }
  }

  @Test
  void aFrameThatSpansNoPlaneIsRefused() throws IOException {
    ProjectedRuns projected = projected();
    Frame line = new Frame(new double[3], new double[] {1, 1, 0}, new double[] {2, 2, 0});

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> engine.surface(projected, line, SurfaceRequest.of(WINDOW, 4)))
        .withMessageContaining("are parallel");
  }
}
