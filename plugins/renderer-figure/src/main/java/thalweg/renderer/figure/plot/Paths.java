package thalweg.renderer.figure.plot;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.color.OkabeIto;
import thalweg.plot.measure.RunText;

/**
 * The paths of a scene by their optimizers, each of which has a colour and a mark.
 *
 * @param scene drawn
 */
public record Paths(Scene scene) {

  /** The colour of a path's optimizer. */
  int color(int path) {
    return OkabeIto.path(scene.groupOf(path));
  }

  /** The colour of an optimizer. */
  int colorOf(int group) {
    return OkabeIto.path(group);
  }

  /** The mark of a path's optimizer. */
  Mark mark(int path) {
    return Mark.of(scene.groupOf(path));
  }

  /** How many optimizers there are. */
  int groups() {
    return scene.groups().size();
  }

  /** The path that stands for an optimizer: its first that did not diverge, if there is one. */
  ProjectedPath first(int group) {
    return ProjectedPath.sound(
            IntStream.range(0, scene.paths().size())
                .filter(path -> scene.groupOf(path) == group)
                .mapToObj(scene.paths()::get)
                .toList())
        .get(0);
  }

  /** What a legend calls each optimizer. */
  List<String> labels() {
    return scene.groups().stream()
        .map(group -> RunText.ofGroup(scene, group, UnaryOperator.identity()))
        .toList();
  }

  /** Lines are thinner where there are many. */
  double lineWidth() {
    return scene.paths().size() > 4 ? 0.8 : 1;
  }
}
