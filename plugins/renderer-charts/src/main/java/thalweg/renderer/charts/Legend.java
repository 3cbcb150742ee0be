package thalweg.renderer.charts;

import java.util.stream.IntStream;
import thalweg.api.scene.Scene;
import thalweg.plot.measure.RunText;

/** What legends call a path. */
final class Legend {

  private static final int LONGEST = 24;

  private Legend() {}

  /** The entry of a path; empty where it shares that of an earlier seed. */
  static String of(Scene scene, int path) {
    if (!isShown(scene, path)) {
      return "";
    }
    String group = scene.paths().get(path).run().group();
    return RunText.ofGroup(scene, group, Legend::shortened);
  }

  /** Whether a path is the first of its optimizer: its other seeds have the same colour. */
  static boolean isShown(Scene scene, int path) {
    int group = scene.groupOf(path);
    return IntStream.range(0, path).noneMatch(earlier -> scene.groupOf(earlier) == group);
  }

  /** A label, cut where it is too long to stand beside a plot. */
  private static String shortened(String label) {
    return label.length() > LONGEST ? label.substring(0, LONGEST - 1) + "…" : label;
  }
}
