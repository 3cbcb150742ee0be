package thalweg.renderer.animation;

/**
 * Which snapshot each frame shows: all of them, or an even sample that holds the first and the
 * last.
 *
 * @param snapshots of the longest path, at least 1
 * @param most frames, at least 2
 */
record FrameSchedule(int snapshots, int most) {

  /** The number of frames. */
  int count() {
    return Math.min(snapshots, most);
  }

  /** The snapshot of a frame; each frame shows a later one than the frame before. */
  int snapshot(int frame) {
    if (count() == 1) {
      return 0;
    }
    long scaled = (long) frame * (snapshots - 1);
    return (int) Math.round((double) scaled / (count() - 1));
  }
}
