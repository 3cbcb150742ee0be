package thalweg.renderer.report.data;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import thalweg.api.scene.Scene;
import thalweg.plot.scale.Figures;

/**
 * Which snapshots of a path have predictions on the page, decision regions or a fitted curve: an
 * even sample with the first and the last. All paths share a number of frames that bounds the size
 * of the page, and networks with many parameters have fewer, which bounds the time.
 *
 * @param most frames of one path, at least 2
 */
record PredictionFrames(int most) {

  private static final int MOST = 100;
  private static final int MOST_OF_ALL_PATHS = 300;
  private static final int LEAST = 12;

  /** Multiplications for all frames together: a second or so. */
  private static final double MOST_WORK = 2e10;

  /** The frames of a scene that asks its network for so many predictions in each. */
  static PredictionFrames of(Scene scene, int points) {
    int paths = scene.paths().size();
    double work = (double) points * scene.layout().parameterCount() * paths;
    double affordable = Math.min(MOST_WORK / work, (double) MOST_OF_ALL_PATHS / paths);
    return new PredictionFrames((int) Math.max(LEAST, Math.min(MOST, affordable)));
  }

  /** The snapshots of a path of a size, ascending, each once. */
  int[] snapshots(int size) {
    return EvenSample.of(size, most);
  }

  /**
   * Draws frames at once; each must have a place of its own, so that the result does not depend on
   * the threads.
   */
  static void draw(int[] snapshots, IntConsumer frame) {
    IntStream.range(0, snapshots.length).parallel().forEach(frame);
  }

  /** Whether the longest path has fewer frames than snapshots. */
  boolean thinOut(Scene scene) {
    return most < scene.frames();
  }

  /** How many are kept of the longest path: {@code 100 of 300 snapshots}. */
  String kept(Scene scene) {
    return Figures.count(snapshots(scene.frames()).length)
        + " of "
        + Figures.count(scene.frames(), "snapshot", "snapshots");
  }
}
