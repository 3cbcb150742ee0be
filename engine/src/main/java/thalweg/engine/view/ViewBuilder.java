package thalweg.engine.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.api.direction.LineRequest;
import thalweg.api.model.Objective;
import thalweg.api.scene.Curvature;
import thalweg.api.scene.Guessing;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.Profile;
import thalweg.api.scene.ProjectedPath;
import thalweg.engine.chance.NullStage;
import thalweg.engine.chance.Nulls;
import thalweg.engine.key.ContentKey;
import thalweg.engine.problem.Problem;
import thalweg.engine.runs.Runs;
import thalweg.engine.runs.TrainedRun;
import thalweg.engine.store.Store;
import thalweg.engine.subspace.ProjectedRuns;
import thalweg.engine.surface.GridExecutor;
import thalweg.engine.surface.GrownWindow;
import thalweg.engine.surface.MeasuredPlane;
import thalweg.engine.surface.SurfaceListener;
import thalweg.engine.surface.SurfaceRequest;
import thalweg.engine.surface.WindowRequest;
import thalweg.engine.work.Execution;

/**
 * Measures what a view shows, and gathers the evidence. What a model cannot do is left out.
 *
 * @param store where values are kept
 * @param executor that measures grids
 * @param execution how work is done
 */
public record ViewBuilder(Store store, GridExecutor executor, Execution execution) {

  /** A Lanczos basis for more parameters than this would not fit small heaps. */
  private static final int MOST_PARAMETERS_FOR_CURVATURE = 1_000_000;

  /** Raised whenever the same runs give other evidence: pictures that show it are drawn anew. */
  private static final int EVIDENCE = 2;

  /** Everything on the plane that was chosen. */
  public View view(ProjectedRuns projected, ViewRequest request) throws IOException {
    List<ProjectedPath> paths = projected.paths();
    GrownWindow window = window(projected, paths, request);
    SurfaceRequest surface = request.surface(window.window());
    Optional<Landscape> landscape = Optional.empty();
    Optional<Profile> profile = Optional.empty();
    if (projected.measured().isPresent()) {
      MeasuredPlane plane = projected.measured().get();
      landscape =
          Optional.of(plane.landscape(surface, store, executor, execution, SurfaceListener.NONE));
      profile = profile(plane, projected.choice().line());
    }
    List<Optional<Curvature>> curvatures = curvatures(projected.runs(), request.curvature());
    String key =
        ContentKey.of("view")
            .with("landscape", surface.key(projected.choiceKey()))
            .with("curvature", request.curvature())
            .with("evidence", EVIDENCE)
            .hash();
    List<PathVariance> variances =
        paths.stream().map(path -> PathVariance.of(path, projected.plane())).toList();
    return new View(
        projected,
        paths,
        landscape,
        profile,
        DiagnosticsBuilder.of(
            projected.choice(),
            paths,
            variances,
            nulls(projected, variances),
            curvatures,
            new OutcomeWarnings(landscape, guessing(projected.runs()))),
        window.growth(),
        key);
  }

  private GrownWindow window(
      ProjectedRuns projected, List<ProjectedPath> paths, ViewRequest request) throws IOException {
    Optional<WindowRequest> growing = request.growing(paths);
    return projected.measured().isPresent() && growing.isPresent()
        ? projected.measured().get().window(growing.get(), store, executor, execution)
        : GrownWindow.fixed(request.window(paths));
  }

  private static Optional<Guessing> guessing(Runs runs) {
    return runs.problem().map(problem -> Guessing.of(problem.data().training()));
  }

  /** Runs that diverged have no say in the plane, and no null. */
  private Nulls nulls(ProjectedRuns projected, List<PathVariance> variances) throws IOException {
    List<TrainedRun> all = projected.runs().all();
    List<Integer> sound =
        IntStream.range(0, all.size())
            .filter(i -> all.get(i).diverged().isEmpty())
            .boxed()
            .toList();
    NullStage stage =
        new NullStage(
            projected.strategy(),
            projected.choice().from(),
            projected.choiceKey(),
            sound.stream().map(i -> projected.runs().moving(all.get(i))).toList(),
            sound.stream().map(i -> variances.get(i).steps()).toList(),
            projected.runs().layout().trained().parameterCount(),
            execution);
    Nulls found = stage.applies() ? store.resolve(stage) : Nulls.none(sound.size());
    return found.among(sound, all.size());
  }

  private Optional<Profile> profile(MeasuredPlane plane, Optional<LineRequest> line)
      throws IOException {
    return line.isPresent()
        ? Optional.of(plane.profile(line.get(), store, executor, execution))
        : Optional.empty();
  }

  /** One for each run; empty where none is asked for, or the loss has no gradient. */
  private List<Optional<Curvature>> curvatures(Runs runs, int points) throws IOException {
    Optional<Objective> objective =
        runs.problem()
            .flatMap(Problem::objective)
            .filter(loss -> points > 0)
            .filter(loss -> runs.layout().parameterCount() <= MOST_PARAMETERS_FOR_CURVATURE);
    String problem = runs.problem().map(Problem::key).orElse("");
    List<Optional<Curvature>> curvatures = new ArrayList<>();
    for (TrainedRun run : runs.all()) {
      curvatures.add(
          objective.isPresent()
              ? Optional.of(
                  store.resolve(
                      new CurvatureStage(run, objective.get(), problem, points, execution)))
              : Optional.empty());
    }
    return curvatures;
  }
}
