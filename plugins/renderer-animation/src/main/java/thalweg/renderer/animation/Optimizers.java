package thalweg.renderer.animation;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.measure.RunText;
import thalweg.plot.svg.Marker;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.plot.PathPen;

/**
 * The optimizers of a scene: the paths that differ in their seed alone share a colour, an entry in
 * the legend and a panel.
 *
 * @param scene what is drawn
 */
record Optimizers(Scene scene) {

  /** How many there are. */
  int count() {
    return scene.groups().size();
  }

  /** The indices of the paths of one of them. */
  List<Integer> paths(int optimizer) {
    return IntStream.range(0, scene.paths().size())
        .filter(path -> scene.groupOf(path) == optimizer)
        .boxed()
        .toList();
  }

  /** The paths of one of them that did not diverge; all where every one did. */
  List<ProjectedPath> sound(int optimizer) {
    return ProjectedPath.sound(paths(optimizer).stream().map(scene.paths()::get).toList());
  }

  /** The path that stands for an optimizer where there is room for one. */
  ProjectedPath first(int optimizer) {
    return sound(optimizer).get(0);
  }

  /** What a legend calls one of them. */
  String label(int optimizer) {
    return RunText.ofGroup(scene, scene.groups().get(optimizer), UnaryOperator.identity());
  }

  /** Colour and marker of one of them. */
  static PathPen pen(Theme theme, int optimizer) {
    return new PathPen(theme.path(optimizer), Marker.of(optimizer));
  }

  /** Those of each path. */
  List<PathPen> pens(Theme theme) {
    return IntStream.range(0, scene.paths().size())
        .mapToObj(path -> pen(theme, scene.groupOf(path)))
        .toList();
  }
}
