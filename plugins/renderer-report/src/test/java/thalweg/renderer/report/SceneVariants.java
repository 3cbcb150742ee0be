package thalweg.renderer.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import thalweg.api.direction.Choice;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
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
record SceneVariants(Scene scene) {

  /** Every text that comes from outside contains the given one. */
  Scene saying(String text) {
    Plane old = scene.plane();
    Plane plane =
        Plane.through(
            old.anchor(),
            text + " anchor",
            new Direction(text + " u", old.u().vector(), old.u().explained()),
            Direction.of(text + " v", old.v().vector()));
    Landscape grid = landscape();
    return scene.toBuilder()
        .title(text + " title")
        .subtitle(text + " subtitle")
        .settings(Map.of(text + " key", text + " value"))
        .choice(Choice.of(plane).noting(text + " note").warning(text + " of the plane"))
        .paths(scene.paths().stream().map(path -> labelled(path, text)).toList())
        .landscape(
            new Landscape(
                grid.x(),
                grid.y(),
                grid.metrics().stream().map(metric -> labelled(metric, text)).toList(),
                grid.values()))
        .profile(profile(text))
        .diagnostics(
            new Diagnostics(
                scene.diagnostics().paths(),
                cosines(scene.paths().size()),
                List.of(text + " warning")))
        .descriptor(text + " descriptor")
        .provenance(Map.of(text + " bundle", text + " version"))
        .build();
  }

  private static Metric labelled(Metric metric, String text) {
    return new Metric(
        metric.name(), text + " metric", text, metric.goal(), metric.min(), metric.max());
  }

  private static Profile profile(String text) {
    double[] ends = {0, 1};
    return new Profile(
        text + " from", text + " to", ends, List.of(Metric.CROSS_ENTROPY), new double[][] {ends});
  }

  private static List<List<Double>> cosines(int paths) {
    return Collections.nCopies(paths, Collections.nCopies(paths, 1.0));
  }

  private static ProjectedPath labelled(ProjectedPath path, String text) {
    List<Snapshot> history = IntStream.range(0, path.size()).mapToObj(path::snapshot).toList();
    return new ProjectedPath(
        new Run(
            text + " label",
            text + " group",
            text + " optimizer",
            0,
            Optional.of(text + " tuning"),
            Optional.of(text + " diverged")),
        Trajectory.of(text + " label", parameters(path), history),
        path.points());
  }

  private static float[][] parameters(ProjectedPath path) {
    return IntStream.range(0, path.size())
        .mapToObj(path.trajectory()::parameters)
        .toArray(float[][]::new);
  }

  Scene warning(String... warnings) {
    return scene.toBuilder()
        .diagnostics(new Diagnostics(scene.diagnostics().paths(), Arrays.asList(warnings)))
        .build();
  }

  Scene withLosses(DoubleUnaryOperator change) {
    double[][][] values = landscape().values().clone();
    values[0] =
        Arrays.stream(values[0])
            .map(row -> Arrays.stream(row).map(change).toArray())
            .toArray(double[][]::new);
    return over(new Landscape(landscape().x(), landscape().y(), landscape().metrics(), values));
  }

  /** The same landscape, said to be interpolated. */
  Scene interpolated(Interpolation how) {
    Landscape grid = landscape();
    return over(new Landscape(grid.x(), grid.y(), grid.metrics(), grid.values(), Optional.of(how)));
  }

  /** The same cells, said to lie in a much smaller window around the first cell. */
  Scene zoomedIn() {
    Landscape grid = landscape();
    return over(new Landscape(shrunk(grid.x()), shrunk(grid.y()), grid.metrics(), grid.values()));
  }

  private static double[] shrunk(double[] axis) {
    double middle = (axis[0] + axis[axis.length - 1]) / 2;
    return Arrays.stream(axis).map(value -> middle + (value - middle) / 3).toArray();
  }

  private Landscape landscape() {
    return scene.landscape().orElseThrow();
  }

  private Scene over(Landscape landscape) {
    return scene.toBuilder().landscape(landscape).build();
  }

  /** The first path and the landscape with an energy, which falls by 1 J from step to step. */
  Scene inJoules() {
    List<Metric> energy = List.of(new Metric("energy", "energy", "J", Metric.Goal.LOWER, 0, 1e9));
    ProjectedPath path = scene.paths().get(0);
    List<Snapshot> history =
        IntStream.range(0, path.size())
            .mapToObj(i -> new Snapshot(i, i, i, Measures.of(energy, path.size() - i)))
            .toList();
    Trajectory measured = Trajectory.of(path.label(), parameters(path), history);
    double[][][] values = {landscape().loss()};
    return scene.toBuilder()
        .paths(List.of(new ProjectedPath(path.run(), measured, path.points())))
        .landscape(new Landscape(landscape().x(), landscape().y(), energy, values))
        .build();
  }

  Scene withCosines(List<List<Double>> cosines) {
    return scene.toBuilder()
        .diagnostics(new Diagnostics(scene.diagnostics().paths(), cosines, List.of()))
        .build();
  }

  /** All paths are said to be seeds of one optimizer. */
  Scene asSeedsOf(String group) {
    return scene.toBuilder()
        .paths(
            scene.paths().stream()
                .map(
                    path ->
                        new ProjectedPath(
                            path.run().named(path.label(), group),
                            path.trajectory(),
                            path.points()))
                .toList())
        .build();
  }
}
