package thalweg.renderer.animation;

import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import thalweg.api.scene.Scene;
import thalweg.renderer.animation.AnimationSettings.Kind;
import thalweg.renderer.animation.color.Ink;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.plot.Legend.Entry;
import thalweg.renderer.animation.plot.PredictionRaster;
import thalweg.renderer.animation.plot.Type;

/** What a model predicts from its inputs, as far as it can be drawn in the plane of a picture. */
interface Prediction {

  /** Decision regions or a fitted curve, if the scene has either. */
  static Optional<Prediction> of(Scene scene, Theme theme, Type type) {
    Optional<Prediction> classes =
        scene
            .decisionRegions()
            .map(regions -> new PredictedClasses(regions, scene.data().orElseThrow(), theme));
    return classes.or(
        () ->
            scene
                .fittedCurve()
                .map(curve -> new FittedValues(curve, scene.data().orElseThrow(), theme, type)));
  }

  /** How many classes of a scene need colours. */
  static int classes(Scene scene) {
    return scene
        .decisionRegions()
        .flatMap(regions -> scene.data())
        .map(data -> data.training().classes())
        .orElse(0);
  }

  /** The picture that shows it alone. */
  Kind picture();

  /** What a caption calls it: {@code regions} of a run. */
  String noun();

  /** The number of classes, whose probabilities are shown as shades; 0 if numbers are predicted. */
  int classes();

  /** Whether both axes are inputs, so that panels are square. */
  boolean square();

  /** The label of the horizontal axis. */
  String horizontal();

  /** The label of the vertical axis. */
  String vertical();

  /**
   * One raster for each path.
   *
   * @param inks the colours of the paths
   * @param panel in pixels
   * @param size of points and lines; 1 for a picture of 900 × 600
   */
  List<PredictionRaster> rasters(List<Ink> inks, Dimension panel, double size);

  /**
   * What the legend must explain.
   *
   * @param ink of the only path; one of no path in particular where there are several
   */
  List<Entry> entries(Ink ink, double size);
}
