package thalweg.runtime.store;

import java.util.HashMap;
import java.util.Map;
import thalweg.engine.chance.NullStage;
import thalweg.engine.problem.Problem;
import thalweg.engine.runs.TrainingStage;
import thalweg.engine.runs.TuningStage;
import thalweg.engine.store.Stage;
import thalweg.engine.store.StageKind;
import thalweg.engine.subspace.ChoiceStage;
import thalweg.engine.subspace.ProjectionStage;
import thalweg.engine.surface.LineStage;
import thalweg.engine.surface.SurfaceStage;
import thalweg.engine.surface.WindowStage;
import thalweg.engine.view.CurvatureStage;

/** The format of each kind of value. */
public final class Formats {

  private final Map<StageKind<?>, Format<?, ?>> all = new HashMap<>();

  /** The formats of everything that the engine computes. */
  public static Formats ofEngine() {
    return new Formats()
        .with(Problem.DATASET, new DatasetFormat())
        .with(Problem.LAYOUT, new LayoutFormat())
        .with(TuningStage.KIND, new TuningFormat())
        .with(TrainingStage.KIND, new TrainingFormat())
        .with(ChoiceStage.KIND, new ChoiceFormat())
        .with(ProjectionStage.KIND, new ProjectionFormat())
        .with(WindowStage.KIND, new WindowFormat())
        .with(SurfaceStage.KIND, new LandscapeFormat())
        .with(LineStage.KIND, new ProfileFormat())
        .with(NullStage.KIND, new NullFormat())
        .with(CurvatureStage.KIND, new CurvatureFormat());
  }

  /** Adds one. */
  public <T> Formats with(StageKind<T> kind, Format<?, T> format) {
    all.put(kind, format);
    return this;
  }

  /** The format of a kind, which knows the stages of that kind. */
  @SuppressWarnings("unchecked") // `with` pairs kinds and formats
  <T> Format<Stage<T>, T> of(StageKind<T> kind) {
    Format<?, ?> format = all.get(kind);
    if (format == null) {
      throw new IllegalArgumentException("There is no format for " + kind + ".");
    }
    return (Format<Stage<T>, T>) format;
  }
}
