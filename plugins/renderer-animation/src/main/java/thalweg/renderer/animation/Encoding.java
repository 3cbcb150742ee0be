package thalweg.renderer.animation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import thalweg.api.render.Progress;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.film.Archive;
import thalweg.renderer.animation.film.Codec;
import thalweg.renderer.animation.film.Encoder;
import thalweg.renderer.animation.film.Ffmpeg;

/**
 * The format of a film's file, and how a picture becomes one.
 *
 * @see Film how it becomes a GIF
 */
public enum Encoding {
  /** What every program shows. */
  GIF(".gif"),
  /** H.264, through ffmpeg. */
  MP4(".mp4"),
  /** VP9, through ffmpeg. */
  WEBM(".webm"),
  /** Single frames in a ZIP. */
  PNG("-frames.zip");

  private final String ending;

  Encoding(String ending) {
    this.ending = ending;
  }

  /** What the names of its files end with. */
  String ending() {
    return ending;
  }

  /** Whether it needs ffmpeg. */
  boolean foreign() {
    return this == MP4 || this == WEBM;
  }

  void write(Picture picture, DrawingContext context, FrameWorkers workers, Sink sink)
      throws IOException {
    switch (this) {
      case GIF -> new Film(context.schedule(), workers).write(picture, sink.out(), sink.progress());
      case PNG -> archive(picture, context, sink);
      default -> encode(picture, context, sink);
    }
  }

  private static void archive(Picture picture, DrawingContext context, Sink sink)
      throws IOException {
    try (Archive archive = new Archive(sink.out())) {
      for (int frame = 0; frame < context.schedule().count(); frame++) {
        picture.draw(frame);
        archive.write(picture.canvas().png());
        sink.progress().advance(1);
      }
    }
  }

  private void encode(Picture picture, DrawingContext context, Sink sink) throws IOException {
    Canvas canvas = picture.canvas();
    double speed = context.settings().framesPerSecond();
    Ffmpeg.Frames frames = new Ffmpeg.Frames(canvas.width(), canvas.height(), speed);
    Codec codec = Codec.valueOf(name().toUpperCase(Locale.ROOT));
    try (Encoder encoder = new Encoder(Ffmpeg.installed(), codec, frames)) {
      for (int frame = 0; frame < context.schedule().count(); frame++) {
        picture.draw(frame);
        encoder.write(canvas.rgb());
        sink.progress().advance(1);
      }
      byte[] last = canvas.rgb();
      long held = Math.round(speed * context.settings().holdSeconds());
      for (long frame = 0; frame < held; frame++) {
        encoder.write(last);
      }
      encoder.finish(sink.out());
    }
  }

  /** Where a film goes, and who hears how far it is. */
  record Sink(OutputStream out, Progress progress) {}
}
