package thalweg.renderer.animation;

/**
 * Which snapshot each frame shows, and for how long: all snapshots, or an even sample that holds
 * the first and the last.
 *
 * @param snapshots of the longest path, at least 1
 * @param most frames, at least 2
 * @param framesPerSecond the speed
 * @param holdSeconds how much longer the last frame stays
 */
record FrameSchedule(int snapshots, int most, double framesPerSecond, double holdSeconds) {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 65_535;

  /** The schedule that the user asked for. */
  static FrameSchedule of(int snapshots, AnimationSettings settings) {
    return new FrameSchedule(
        snapshots, settings.frames(), settings.framesPerSecond(), settings.holdSeconds());
  }

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

  /**
   * How long a frame stays, in 1/100 s. Delays are rounded so that together they keep the speed;
   * none is under 2, which browsers would slow down.
   */
  int delay(int frame) {
    double each = 100 / framesPerSecond;
    long delay = Math.round((frame + 1) * each) - Math.round(frame * each);
    long hold = frame == count() - 1 ? Math.round(100 * holdSeconds) : 0;
    return (int) Math.min(LONGEST, Math.max(SHORTEST, delay + hold));
  }
}
