package thalweg.renderer.animation;

import java.io.IOException;
import thalweg.api.plugin.Preparable;
import thalweg.api.render.Output;
import thalweg.api.render.Progress;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Scene;
import thalweg.api.scene.Sweep;
import thalweg.renderer.animation.AnimationSettings.Kind;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.draw.Lettering.Align;
import thalweg.renderer.animation.plot.Type;

/**
 * Writes {@code path.gif}, {@code decision.gif} and {@code side-by-side.gif}, with a still of the
 * last frame beside each, and {@code contact-sheet.png} for a sweep. Pictures of decision regions
 * are left out where the data have another number of features than two.
 */
final class AnimationRenderer implements Renderer, Preparable {

  private final AnimationSettings settings;

  AnimationRenderer(AnimationSettings settings) {
    this.settings = settings;
  }

  @Override
  public void render(Scene scene, Output output) throws IOException {
    Sketch sketch = Sketch.of(scene, settings);
    boolean decidable = scene.decisionRegions().isPresent();
    try (FrameWorkers workers = new FrameWorkers()) {
      if (settings.pictures().contains(Kind.PATH)) {
        draw("path", new PathPicture(sketch), sketch, workers, output);
      }
      if (settings.pictures().contains(Kind.DECISION) && decidable) {
        draw("decision", new DecisionPicture(sketch, workers), sketch, workers, output);
      }
      if (settings.pictures().contains(Kind.SIDE_BY_SIDE) && decidable) {
        draw("side-by-side", new SideBySidePicture(sketch, workers), sketch, workers, output);
      }
    }
  }

  /** Draws the animation; its canvas then shows the last frame, which is the still. */
  private void draw(
      String name, Picture picture, Sketch sketch, FrameWorkers workers, Output output)
      throws IOException {
    film(name + ".gif", picture, sketch, workers, output);
    if (settings.stills()) {
      output.write(name + ".png", out -> picture.canvas().png().writeTo(out));
    }
  }

  private void film(
      String name, Picture picture, Sketch sketch, FrameWorkers workers, Output output)
      throws IOException {
    Film film = new Film(settings, sketch.schedule(), workers);
    output.write(
        name,
        out -> {
          try (Progress progress =
              output.progress("frames of " + name, sketch.schedule().count())) {
            film.write(picture, out, progress);
          }
        });
  }

  /** Starts AWT's fonts, which the first letters otherwise wait for. */
  @Override
  public void prepare() {
    Theme theme = new Theme(1, 1);
    Canvas canvas = new Canvas(64, 32, theme.palette(), theme.white().index());
    Type type = Type.ofSize(settings.size());
    type.title().write(canvas, "0", 0, 20, Align.LEFT, theme.text());
    type.body().write(canvas, "0", 20, 20, Align.LEFT, theme.text());
    type.small().write(canvas, "0", 40, 20, Align.LEFT, theme.text());
  }

  @Override
  public void renderSweep(Sweep sweep, Output output) throws IOException {
    ContactSheet sheet = new ContactSheet(sweep, settings);
    output.write("contact-sheet.png", out -> sheet.draw().png().writeTo(out));
  }
}
