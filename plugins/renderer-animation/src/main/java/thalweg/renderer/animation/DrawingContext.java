package thalweg.renderer.animation;

import java.util.Optional;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.renderer.animation.AnimationSettings.ColorScale;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.plot.LossColors;
import thalweg.renderer.animation.plot.Type;

/**
 * What all pictures of one scene have in common.
 *
 * @param scene what is drawn
 * @param settings as the user chose them
 * @param schedule which snapshot each frame shows
 * @param theme colours
 * @param colors from losses to colours; empty where there is no landscape
 * @param prediction what the model predicts, where that can be drawn
 * @param type sizes of text
 */
record DrawingContext(
    Scene scene,
    AnimationSettings settings,
    FrameSchedule schedule,
    Theme theme,
    Optional<LossColors> colors,
    Optional<Prediction> prediction,
    Type type) {

  /** Chooses colours and sizes for a scene. */
  static DrawingContext of(Scene scene, AnimationSettings settings) {
    Theme theme = new Theme(scene.groups().size(), Prediction.classes(scene));
    Type type = Type.ofSize(settings.size());
    boolean logarithmic = settings.scale() == ColorScale.LOG;
    return new DrawingContext(
        scene,
        settings,
        FrameSchedule.of(scene.frames(), settings),
        theme,
        scene.landscape().map(landscape -> LossColors.of(landscape, logarithmic)),
        Prediction.of(scene, theme, type),
        type);
  }

  /** Which paths belong together. */
  Optimizers optimizers() {
    return new Optimizers(scene);
  }

  /** An empty page. */
  Canvas page() {
    return new Canvas(settings.width(), settings.height(), theme.palette(), theme.white().index());
  }

  /** The size of the body text in pixels. */
  int em() {
    return type.em();
  }

  /** How much larger than in a picture of 900 × 600 lines and symbols are. */
  double size() {
    return settings.size();
  }

  /** The snapshot that a path shows in a frame: shorter paths have ended. */
  int snapshot(ProjectedPath path, int frame) {
    return Math.min(schedule.snapshot(frame), path.size() - 1);
  }
}
