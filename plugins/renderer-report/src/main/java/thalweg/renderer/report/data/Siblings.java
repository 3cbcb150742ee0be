package thalweg.renderer.report.data;

import java.util.stream.IntStream;
import thalweg.api.scene.Scene;

/** The runs of one optimizer that differ in their seeds, and share colour and marker. */
public final class Siblings {

  private Siblings() {}

  /** How many of the same optimizer stand before a path. */
  public static int before(Scene scene, int path) {
    int group = scene.groupOf(path);
    return (int) IntStream.range(0, path).filter(i -> scene.groupOf(i) == group).count();
  }

  /** Whether a path has any. */
  public static boolean any(Scene scene, int path) {
    int group = scene.groupOf(path);
    return IntStream.range(0, scene.paths().size())
        .anyMatch(i -> i != path && scene.groupOf(i) == group);
  }
}
