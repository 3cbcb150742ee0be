package thalweg.renderer.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.scene.Diagnostics;
import thalweg.api.scene.Interpolation;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.Profile;
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
        Optional.of(profile(text)),
        new Diagnostics(
            scene.diagnostics().paths(), cosines(scene.paths().size()), List.of(text + " warning")),
        text + " descriptor",
        Map.of(text + " bundle", text + " version"));
  }

  private static Profile profile(String text) {
    double[] ends = {0, 1};
    return new Profile(text + " from", text + " to", ends, ends, ends);
  }

  private static List<List<Double>> cosines(int paths) {
    return Collections.nCopies(paths, Collections.nCopies(paths, 1.0));
  }

  private static ProjectedPath labelled(ProjectedPath path, String text) {
    float[][] parameters =
        IntStream.range(0, path.size())
            .mapToObj(path.trajectory()::parameters)
            .toArray(float[][]::new);
    List<Snapshot> history = IntStream.range(0, path.size()).mapToObj(path::snapshot).toList();
    return new ProjectedPath(
        new Run(
            text + " label",
            text + " group",
            text + " optimizer",
            0,
            text + " tuning",
            text + " diverged"),
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

  /** The same landscape, said to be interpolated. */
  Scene interpolated(Interpolation how) {
    Landscape grid = scene.landscape();
    return with(
        new Landscape(grid.x(), grid.y(), grid.loss(), grid.accuracy(), Optional.of(how)),
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

  Scene with(Profile profile) {
    return with(
        scene.paths(), scene.landscape(), Optional.of(profile), scene.diagnostics(), Map.of());
  }

  Scene with(List<List<Double>> cosines) {
    return with(
        scene.landscape(), new Diagnostics(scene.diagnostics().paths(), cosines, List.of()));
  }

  Scene from(Map<String, String> provenance) {
    return with(
        scene.paths(), scene.landscape(), Optional.empty(), scene.diagnostics(), provenance);
  }

  /** All paths are said to be seeds of one optimizer. */
  Scene asSeedsOf(String group) {
    List<ProjectedPath> seeds =
        scene.paths().stream()
            .map(
                path ->
                    new ProjectedPath(
                        new Run(path.label(), group, path.optimizer(), 0, "", ""),
                        path.trajectory(),
                        path.points()))
            .toList();
    return with(seeds, scene.landscape(), Optional.empty(), scene.diagnostics(), Map.of());
  }

  private Scene with(Landscape landscape, Diagnostics diagnostics) {
    return with(scene.paths(), landscape, Optional.empty(), diagnostics, Map.of());
  }

  private Scene with(
      List<ProjectedPath> paths,
      Landscape landscape,
      Optional<Profile> profile,
      Diagnostics diagnostics,
      Map<String, String> provenance) {
    return new Scene(
        scene.title(),
        scene.subtitle(),
        scene.settings(),
        scene.data(),
        scene.network(),
        scene.plane(),
        paths,
        landscape,
        profile,
        diagnostics,
        scene.descriptor(),
        provenance);
  }
}
