package thalweg.renderer.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.scene.Diagnostics;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Run;
import thalweg.api.scene.Scene;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;

/** Copies of a scene with one thing changed. */
record Altered(Scene scene) {

  /** Every text that comes from outside contains the given one. */
  Scene saying(String text) {
    Plane old = scene.plane();
    Plane plane =
        Plane.through(
                old.anchor(),
                text + " anchor",
                new Direction(
                    text + " u", old.u().vector(), old.u().explained(), old.u().randomWalk()),
                Direction.of(text + " v", old.v().vector()))
            .noting(text + " note")
            .warning(text + " of the plane");
    return new Scene(
        text + " title",
        text + " subtitle",
        Map.of(text + " key", text + " value"),
        scene.data(),
        scene.network(),
        plane,
        scene.paths().stream().map(path -> labelled(path, text)).toList(),
        scene.landscape(),
        new Diagnostics(scene.diagnostics().paths(), List.of(text + " warning")),
        text + " descriptor");
  }

  private static ProjectedPath labelled(ProjectedPath path, String text) {
    float[][] parameters =
        IntStream.range(0, path.size())
            .mapToObj(path.trajectory()::parameters)
            .toArray(float[][]::new);
    List<Snapshot> history = IntStream.range(0, path.size()).mapToObj(path::snapshot).toList();
    return new ProjectedPath(
        Run.of(text + " label", text + " optimizer").endedEarly(text + " diverged"),
        Trajectory.of(text + " label", parameters, history),
        path.points());
  }

  Scene warning(String... warnings) {
    Diagnostics diagnostics = new Diagnostics(scene.diagnostics().paths(), Arrays.asList(warnings));
    return with(scene.landscape(), diagnostics);
  }

  Scene withLosses(DoubleUnaryOperator change) {
    double[][] loss =
        Arrays.stream(scene.landscape().loss())
            .map(row -> Arrays.stream(row).map(change).toArray())
            .toArray(double[][]::new);
    return with(
        new Landscape(
            scene.landscape().x(), scene.landscape().y(), loss, scene.landscape().accuracy()),
        scene.diagnostics());
  }

  /** The same cells, said to lie in a much smaller window around the first cell. */
  Scene zoomedIn() {
    Landscape grid = scene.landscape();
    Landscape small =
        new Landscape(shrunk(grid.x()), shrunk(grid.y()), grid.loss(), grid.accuracy());
    return with(small, scene.diagnostics());
  }

  private static double[] shrunk(double[] axis) {
    double middle = (axis[0] + axis[axis.length - 1]) / 2;
    return Arrays.stream(axis).map(value -> middle + (value - middle) / 3).toArray();
  }

  private Scene with(Landscape landscape, Diagnostics diagnostics) {
    return new Scene(
        scene.title(),
        scene.subtitle(),
        scene.settings(),
        scene.data(),
        scene.network(),
        scene.plane(),
        scene.paths(),
        landscape,
        diagnostics,
        scene.descriptor());
  }
}
