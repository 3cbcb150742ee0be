package thalweg.renderer.animation;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Future;
import thalweg.api.trajectory.Trajectory;
import thalweg.renderer.animation.plot.PredictionRaster;

/** What one path predicts, frame by frame, a few frames computed ahead. */
final class PanelFrames {

  private final FrameWorkers workers;
  private final PredictionRaster raster;
  private final Trajectory trajectory;
  private final FrameSchedule schedule;
  private final Deque<Future<byte[]>> ahead = new ArrayDeque<>();
  private int submitted;
  private int lastSnapshot = -1;

  PanelFrames(
      FrameWorkers workers,
      PredictionRaster raster,
      Trajectory trajectory,
      FrameSchedule schedule) {
    this.workers = workers;
    this.raster = raster;
    this.trajectory = trajectory;
    this.schedule = schedule;
  }

  /** The pixels of the next frame. */
  byte[] next() throws IOException {
    while (submitted < schedule.count() && ahead.size() < workers.ahead()) {
      ahead.add(submit(schedule.snapshot(submitted)));
      submitted++;
    }
    return FrameWorkers.fetch(ahead.remove());
  }

  /** A path that has ended stays as it is: its last frame serves again. */
  private Future<byte[]> submit(int scheduled) {
    int snapshot = Math.min(scheduled, trajectory.size() - 1);
    if (snapshot == lastSnapshot && !ahead.isEmpty()) {
      return ahead.getLast();
    }
    lastSnapshot = snapshot;
    return workers.submit(() -> raster.pixels(trajectory.parameters(snapshot)));
  }
}
