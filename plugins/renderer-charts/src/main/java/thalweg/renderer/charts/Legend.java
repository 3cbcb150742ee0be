package thalweg.renderer.charts;

import java.util.stream.IntStream;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Run;
import thalweg.api.scene.Scene;

/** What legends call a path. */
final class Legend {

  private static final int LONGEST = 24;

  private Legend() {}

  /** The entry of a path; empty where it shares that of an earlier seed. */
  static String of(Scene scene, int path) {
    if (!isShown(scene, path)) {
      return "";
    }
    Run run = scene.paths().get(path).run();
    long seeds = scene.paths().stream().filter(p -> p.run().group().equals(run.group())).count();
    return seeds == 1
        ? label(scene.paths().get(path))
        : shortened(run.group()) + " (" + seeds + " seeds)";
  }

  /** Whether a path is the first of its optimizer: its other seeds have the same colour. */
  static boolean isShown(Scene scene, int path) {
    int group = scene.groupOf(path);
    return IntStream.range(0, path).noneMatch(earlier -> scene.groupOf(earlier) == group);
  }

  /** The label of the run, cut where it is too long to stand beside a plot. */
  static String label(ProjectedPath path) {
    String shown = shortened(path.label());
    return path.diverged().isEmpty() ? shown : shown + " (diverged)";
  }

  private static String shortened(String label) {
    return label.length() > LONGEST ? label.substring(0, LONGEST - 1) + "…" : label;
  }
}
