package thalweg.renderer.report.data;

import java.util.Map;
import java.util.Optional;
import thalweg.api.data.DataSplit;
import thalweg.api.scene.Scene;
import thalweg.plot.scale.Figures;

/** What the networks predict along their paths, frame by frame, over the data. */
public interface Predictions {

  /** Examples drawn at most; of more an even sample is. */
  int MOST_POINTS = 2000;

  /** Of its field in the page's data, and of its element. */
  String name();

  /** What it shows, in a few words. */
  String heading();

  /** What is kept of it, in sentences. */
  String note();

  /** Everything that the scripts draw. */
  Map<String, Object> fields();

  /**
   * The decision regions of a scene, or its fitted curve; none for data of more dimensions, for
   * more classes than a byte can tell, and for paths without a model.
   */
  static Optional<Predictions> of(Scene scene) {
    return scene.data().flatMap(data -> of(scene, data));
  }

  private static Optional<Predictions> of(Scene scene, DataSplit data) {
    Optional<Predictions> curve =
        scene.fittedCurve().map(fitted -> new CurveData(scene, data, fitted));
    return data.training().classes() > RegionData.MOST_CLASSES
        ? Optional.empty()
        : scene
            .decisionRegions()
            .<Predictions>map(regions -> new RegionData(scene, data, regions))
            .or(() -> curve);
  }

  /** Which of so many examples are drawn. */
  static String points(int rows) {
    return rows > MOST_POINTS
        ? "Points: %s of %s training examples."
            .formatted(Figures.count(MOST_POINTS), Figures.count(rows))
        : "Points: the training examples.";
  }
}
