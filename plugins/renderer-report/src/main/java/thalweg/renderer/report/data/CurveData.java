package thalweg.renderer.report.data;

import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Examples;
import thalweg.api.scene.FittedCurve;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.scale.LinearScale;

/**
 * The fitted curves of all paths, frame by frame, with the data: a row of outputs for each frame,
 * at evenly spaced inputs from the left edge to the right.
 *
 * @param scene written
 * @param data of one feature and one output
 * @param curve of its network
 */
record CurveData(Scene scene, DataSplit data, FittedCurve curve) implements Predictions {

  /** Inputs along the curve: a pixel or two apart. */
  static final int POINTS = 241;

  private static final int MOST_TICKS = 5;

  @Override
  public String name() {
    return "curve";
  }

  @Override
  public String heading() {
    return "Fitted curve";
  }

  @Override
  public Map<String, Object> fields() {
    PredictionFrames frames = PredictionFrames.of(scene, POINTS);
    return Json.fields(
        "inputs", POINTS,
        "feature", data.features().get(0),
        "output", data.outputs().get(0),
        "x", ScaleData.of(LinearScale.over(curve.minX(), curve.maxX()), MOST_TICKS),
        "y", ScaleData.of(LinearScale.over(curve.minY(), curve.maxY()), MOST_TICKS),
        "points", points(),
        "paths", scene.paths().stream().map(path -> path(path, frames)).toList());
  }

  @Override
  public String note() {
    PredictionFrames frames = PredictionFrames.of(scene, POINTS);
    String kept =
        frames.thinOut(scene)
            ? "This page keeps the curves of %s: the nearest is shown."
                .formatted(frames.kept(scene))
            : "The curve is that of the snapshot shown.";
    return kept + " " + Predictions.points(data.training().rows());
  }

  /** An even sample of the data where there is much of it. */
  private Map<String, Object> points() {
    Examples training = data.training();
    int[] rows = EvenSample.of(training.rows(), Predictions.MOST_POINTS);
    return Json.fields(
        "of", training.rows(),
        "x", Packed.floats(IntStream.of(rows).mapToDouble(row -> training.input(row, 0))),
        "y", Packed.floats(IntStream.of(rows).mapToDouble(row -> training.value(row, 0))));
  }

  private Map<String, Object> path(ProjectedPath path, PredictionFrames frames) {
    int[] snapshots = frames.snapshots(path.size());
    float[][] values = new float[snapshots.length][];
    Examples mesh = curve.mesh(POINTS);
    PredictionFrames.draw(
        snapshots, i -> values[i] = curve.values(path.trajectory().parameters(snapshots[i]), mesh));
    DoubleStream all =
        IntStream.range(0, values.length * POINTS).mapToDouble(i -> values[i / POINTS][i % POINTS]);
    return Json.fields(
        "snapshots", IntStream.of(snapshots).boxed().toList(), "values", Packed.floats(all));
  }
}
