package thalweg.renderer.animation;

import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
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
 * @param colors from losses to colours
 * @param type sizes of text
 */
record Sketch(
    Scene scene,
    AnimationSettings settings,
    FrameSchedule schedule,
    Theme theme,
    LossColors colors,
    Type type) {

  /** Chooses colours and sizes for a scene. */
  static Sketch of(Scene scene, AnimationSettings settings) {
    return new Sketch(
        scene,
        settings,
        new FrameSchedule(scene.frames(), settings.frames()),
        new Theme(scene.groups().size(), classes(scene)),
        LossColors.of(
            scene.landscape().loss(), settings.scale() == AnimationSettings.LossScale.LOG),
        Type.ofSize(settings.size()));
  }

  /** Which paths belong together. */
  Optimizers optimizers() {
    return new Optimizers(scene);
  }

  /** The classes that need colours. */
  static int classes(Scene scene) {
    return scene.decisionRegions().isPresent() ? scene.data().training().classes() : 0;
  }

  /** An empty page. */
  Canvas page() {
    return new Canvas(settings.width(), settings.height(), theme.palette(), theme.white().index());
  }

  /** The size of the body text in pixels. */
  int em() {
    return type.em();
  }

  /** The snapshot that a path shows in a frame: shorter paths have ended. */
  int snapshot(ProjectedPath path, int frame) {
    return Math.min(schedule.snapshot(frame), path.size() - 1);
  }
}
