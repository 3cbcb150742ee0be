package thalweg.renderer.animation;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
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
 * Writes {@code path.gif}, perhaps in other formats too, {@code decision.gif} or {@code fit.gif},
 * and {@code side-by-side.gif}, with a still of the last frame beside each, and {@code
 * contact-sheet.png} for a sweep. Pictures of what the model predicts are left out where there is
 * neither a classifier of two features nor a regression of one.
 */
final class AnimationRenderer implements Renderer, Preparable {

  private final AnimationSettings settings;

  AnimationRenderer(AnimationSettings settings) {
    this.settings = settings;
  }

  @Override
  public void render(Scene scene, Output output) throws IOException {
    DrawingContext context = DrawingContext.of(scene, settings);
    try (FrameWorkers workers = new FrameWorkers()) {
      if (settings.pictures().contains(Kind.PATH)) {
        draw(Kind.PATH, () -> new PathPicture(context), context, workers, output);
      }
      Optional<Kind> alone = context.prediction().map(Prediction::picture);
      if (alone.filter(settings.pictures()::contains).isPresent()) {
        draw(alone.get(), () -> new PredictionPicture(context, workers), context, workers, output);
      }
      if (settings.pictures().contains(Kind.SIDE_BY_SIDE) && alone.isPresent()) {
        draw(
            Kind.SIDE_BY_SIDE,
            () -> new SideBySidePicture(context, workers),
            context,
            workers,
            output);
      }
    }
  }

  /**
   * Draws the animation anew for each format: frames are drawn in order, each of them once. The
   * canvas then shows the last frame, which is the still.
   */
  private void draw(
      Kind kind,
      Supplier<Picture> drawing,
      DrawingContext context,
      FrameWorkers workers,
      Output output)
      throws IOException {
    Picture picture = null;
    for (Encoding format : settings.films()) {
      picture = drawing.get();
      film(format, kind.file() + format.ending(), picture, context, workers, output);
    }
    Canvas last = picture.canvas();
    if (settings.stills()) {
      output.write(kind.file() + ".png", out -> last.png().writeTo(out));
    }
  }

  private void film(
      Encoding format,
      String name,
      Picture picture,
      DrawingContext context,
      FrameWorkers workers,
      Output output)
      throws IOException {
    output.write(
        name,
        out -> {
          try (Progress progress =
              output.progress("frames of " + name, context.schedule().count())) {
            format.write(picture, context, workers, new Encoding.Sink(out, progress));
          }
        });
  }

  /** Loads AWT's fonts, for which the first line of text would otherwise have to wait. */
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
