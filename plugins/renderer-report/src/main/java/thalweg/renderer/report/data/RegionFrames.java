package thalweg.renderer.report.data;

import thalweg.api.scene.Scene;

/**
 * Which snapshots of a path have decision regions on the page: an even sample with the first and
 * the last. All paths share a number of frames that bounds the size of the page, and networks with
 * many parameters have fewer, which bounds the time.
 *
 * @param most frames of one path, at least 2
 */
record RegionFrames(int most) {

  private static final int MOST = 100;
  private static final int MOST_OF_ALL_PATHS = 300;
  private static final int LEAST = 12;

  /** Multiplications for all frames together: a second or so. */
  private static final double MOST_WORK = 2e10;

  /** The frames of a scene whose regions are drawn on so many cells. */
  static RegionFrames of(Scene scene, int cells) {
    int paths = scene.paths().size();
    double work = (double) cells * scene.network().layout().parameterCount() * paths;
    double affordable = Math.min(MOST_WORK / work, (double) MOST_OF_ALL_PATHS / paths);
    return new RegionFrames((int) Math.max(LEAST, Math.min(MOST, affordable)));
  }

  /** The snapshots of a path of a size, ascending, each once. */
  int[] snapshots(int size) {
    return EvenSample.of(size, most);
  }
}
