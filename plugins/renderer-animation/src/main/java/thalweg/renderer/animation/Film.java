package thalweg.renderer.animation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Future;
import thalweg.api.render.Progress;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.gif.GifFrame;
import thalweg.renderer.animation.gif.GifWriter;

/** Writes a picture as an animation: drawn in order here, compressed by the workers, streamed. */
final class Film {

  private final FrameSchedule schedule;
  private final FrameWorkers workers;

  Film(FrameSchedule schedule, FrameWorkers workers) {
    this.schedule = schedule;
    this.workers = workers;
  }

  void write(Picture picture, OutputStream out, Progress progress) throws IOException {
    Canvas canvas = picture.canvas();
    GifWriter gif = new GifWriter(out, canvas.width(), canvas.height(), canvas.palette().colors());
    Deque<Future<byte[]>> ahead = new ArrayDeque<>();
    byte[] previous = null;
    for (int frame = 0; frame < schedule.count(); frame++) {
      picture.draw(frame);
      byte[] current = canvas.pixels().clone();
      ahead.add(encode(previous, current, canvas.width(), frame));
      previous = current;
      if (ahead.size() > workers.ahead()) {
        gif.write(FrameWorkers.fetch(ahead.remove()));
        progress.advance(1);
      }
    }
    while (!ahead.isEmpty()) {
      gif.write(FrameWorkers.fetch(ahead.remove()));
      progress.advance(1);
    }
    gif.finish();
  }

  private Future<byte[]> encode(byte[] previous, byte[] current, int width, int frame) {
    int delay = schedule.delay(frame);
    return workers.submit(() -> GifFrame.encode(previous, current, width, delay));
  }
}
