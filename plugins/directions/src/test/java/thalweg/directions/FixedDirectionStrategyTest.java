package thalweg.directions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.array.NpyArray;
import thalweg.api.direction.Choice;
import thalweg.api.direction.ChosenFrom;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.Paths;
import thalweg.api.geometry.Coordinates;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Vectors;
import thalweg.api.plugin.FileOrName;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Trajectory;
import thalweg.testkit.DirectionStrategyContract;

class FixedDirectionStrategyTest extends DirectionStrategyContract {

  private static final int COUNT = paths(1).layout().arrayLength();

  @TempDir private Path directory;

  @Override
  protected DirectionStrategy strategy() {
    return named("initial-to-final", "random", "last");
  }

  @Test
  void initialToFinalPutsTheStartOfThePathOnTheFirstAxis() {
    Paths paths = paths(1);
    Coordinates start = strategy().choose(paths).plane().project(paths.all().get(0).parameters(0));
    assertThat(start.x()).isCloseTo(-start.distance(), within(1e-5));
    assertThat(start.y()).isCloseTo(0, within(1e-5));
    assertThat(start.residualFraction()).isCloseTo(0, within(1e-5));
  }

  @Test
  void threePointsLieOnThePlaneOfGaripovEtAl() {
    Paths paths = paths(2);
    Choice choice = through("initial", "final of adam", "snapshot 9 of sgd").choose(paths);
    Plane plane = choice.plane();
    float[] first = paths.all().get(0).parameters(0);
    float[] second = paths.all().get(0).parameters(19);
    float[] third = paths.named("sgd").parameters(9);
    assertThat(plane.anchor()).isEqualTo(first);
    Coordinates two = plane.project(second);
    assertThat(two.x()).isCloseTo(two.distance(), within(1e-5));
    assertThat(two.y()).isCloseTo(0, within(1e-5));
    Coordinates three = plane.project(third);
    assertThat(three.y()).isPositive();
    assertThat(three.residualFraction()).isLessThan(1e-5);
    assertThat(Vectors.norm(plane.u().vector())).isCloseTo(1, within(1e-6));
    assertThat(Vectors.norm(plane.v().vector())).isCloseTo(1, within(1e-6));
    assertThat(Vectors.dot(plane.u().vector(), plane.v().vector())).isCloseTo(0, within(1e-6));
    assertThat(choice.notes())
        .singleElement()
        .asString()
        .matches(
            "Plane through the initial parameters of adam at \\(0, 0\\), the last snapshot of adam at"
                + " \\(.*, 0\\.00\\) and the snapshot 9 of sgd at \\(.*, .*\\)\\.");
  }

  @Test
  void planesOfNamedPointsFollowFromThePathsAndFilesFromNothing() throws IOException {
    FileOrName file = file("f.npy", NpyArray.ofFloats(new float[COUNT], COUNT));
    FileOrName random = FileOrName.name("random");
    FileOrName ends = FileOrName.name("initial-to-final");

    assertThat(from(ends, random)).isEqualTo(new ChosenFrom.Curves());
    assertThat(from(random, random)).isEqualTo(new ChosenFrom.Chance());
    assertThat(from(ends, file)).isEqualTo(new ChosenFrom.Other());
    assertThat(through("initial", "snapshot 3", "last").choose(paths(1)).from())
        .isEqualTo(new ChosenFrom.Curves());
  }

  private static ChosenFrom from(FileOrName u, FileOrName v) {
    return new FixedSettings(Optional.of(u), Optional.of(v), Optional.empty(), List.of()).from();
  }

  /** A path that stands for a longer one keeps the numbers of its snapshots. */
  @Test
  void snapshotsAreFoundByTheirNumberAndNotByTheirPlace() {
    Trajectory whole = paths(1).all().get(0);
    float[][] some = {whole.parameters(0), whole.parameters(8), whole.parameters(19)};
    Trajectory thinned =
        Trajectory.of(
            "adam", some, List.of(whole.snapshot(0), whole.snapshot(8), whole.snapshot(19)));
    Paths paths = new Paths(paths(1).layout(), List.of(thinned));

    assertThat(through("snapshot 8", "initial", "last").choose(paths).plane().anchor())
        .isEqualTo(some[1]);
    assertRefusedFor(paths, through("snapshot 2", "initial", "last"));
  }

  private static void assertRefusedFor(Paths paths, DirectionStrategy strategy) {
    assertThatThrownBy(() -> strategy.choose(paths))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("has the snapshots 0 to 19, but snapshot 2 was asked for");
  }

  @Test
  void threePointsMayComeFromFiles() throws IOException {
    float[] values = paths(1).all().get(0).parameters(3);
    values[0] += 1;
    FileOrName file = file("w3.npy", NpyArray.ofFloats(values, COUNT));
    Plane plane =
        through(List.of(FileOrName.name("last"), FileOrName.name("initial"), file))
            .choose(paths(1))
            .plane();
    assertThat(plane.v().label()).isEqualTo("towards w3.npy, orthogonal part");
    assertThat(plane.project(values).residualFraction()).isLessThan(1e-5);
  }

  @Test
  void threePointsThatSpanNoPlaneAreRefused() {
    assertRefused(through("initial", "initial", "last"), "are one point");
    assertRefused(
        through("initial", "last", "last"), "No part of the way to last snapshot of adam");
    assertRefused(through("initial", "last", "middle"), "'middle' is no point");
  }

  @Test
  void settingsDescribeOnePlane() {
    List<FileOrName> points = Collections.nCopies(3, FileOrName.name("last"));
    Optional<FileOrName> random = Optional.of(FileOrName.name("random"));
    Optional<FileOrName> none = Optional.empty();
    assertThatThrownBy(() -> new FixedSettings(random, none, none, List.of()))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("have no v, expected u and v, or through");
    assertThatThrownBy(() -> new FixedSettings(none, none, none, points.subList(0, 2)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("through 2 points, expected three");
    assertThatThrownBy(() -> new FixedSettings(none, none, random, points))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("leave out u, v and anchor, or through");
  }

  @Test
  void aLabelWithSeveralSeedsIsAnsweredWithTheirLabels() {
    Paths two = paths(2);
    Paths seeds =
        new Paths(
            two.layout(),
            List.of(
                Trajectory.of("adam-1", SyntheticPaths.floats(two.all().get(0))),
                Trajectory.of("adam-2", SyntheticPaths.floats(two.all().get(1)))));
    assertThatThrownBy(() -> named("initial-to-final of adam", "random", "last").choose(seeds))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("'adam' has 2 runs, adam-1 and adam-2, and one is needed");
    Plane plane =
        named("initial-to-final of adam-1", "orthogonal of adam-2", "mean of adam")
            .choose(seeds)
            .plane();
    assertThat(plane.anchorLabel()).isEqualTo("mean of adam-1 and adam-2");
  }

  @Test
  void displacementsOfTwoPathsFromOneStartHoldBothEnds() {
    Paths paths = paths(2);
    Plane plane =
        named("initial-to-final of adam", "orthogonal of sgd", "initial").choose(paths).plane();
    assertThat(Vectors.dot(plane.u().vector(), plane.v().vector())).isCloseTo(0, within(1e-6));
    assertThat(Vectors.norm(plane.v().vector())).isCloseTo(1, within(1e-6));
    for (String label : new String[] {"adam", "sgd"}) {
      Coordinates end = plane.project(paths.named(label).parameters(19));
      assertThat(end.residualFraction()).isLessThan(1e-5);
    }
    assertThat(plane.project(paths.named("adam").parameters(19)).y()).isCloseTo(0, within(1e-5));
    assertThat(plane.anchorLabel()).isEqualTo("initial parameters of adam");
    assertThat(plane.v().label()).isEqualTo("orthogonal part of sgd");
  }

  @Test
  void twoDisplacementsMayBeOblique() {
    Plane plane =
        named("initial-to-final of adam", "initial-to-final of sgd", "last of sgd")
            .choose(paths(2))
            .plane();
    assertThat(Vectors.norm(plane.u().vector())).isCloseTo(1, within(1e-6));
    assertThat(plane.anchor()).isEqualTo(paths(2).named("sgd").parameters(19));
  }

  @Test
  void twoRandomDirectionsAreOrthonormal() {
    Plane plane = named("random", "random", "mean of adam").choose(paths(1)).plane();
    assertThat(Vectors.norm(plane.u().vector())).isCloseTo(1, within(1e-6));
    assertThat(Vectors.dot(plane.u().vector(), plane.v().vector())).isCloseTo(0, within(1e-6));
    double mean = 0;
    for (int i = 0; i < 20; i++) {
      mean += paths(1).all().get(0).parameters(i)[5] / 20.0;
    }
    assertThat((double) plane.anchor()[5]).isCloseTo(mean, within(1e-6));
  }

  @Test
  void directionsFromFilesAreUsedAsTheyAre() throws IOException {
    float[] u = new float[COUNT];
    double[] v = new double[COUNT];
    double[] anchor = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      u[i] = i;
      v[i] = i + (i % 2 == 0 ? 2 : 0.5);
      anchor[i] = -i;
    }
    Plane plane =
        strategy(
                file("u.npy", NpyArray.ofFloats(u, COUNT)),
                file("v.npy", NpyArray.ofDoubles(v, COUNT)),
                file("anchor.npy", NpyArray.ofDoubles(anchor, COUNT)))
            .choose(paths(1))
            .plane();
    assertThat(plane.u().vector()).isEqualTo(u);
    assertThat(plane.v().vector()[1]).isEqualTo(1.5f);
    assertThat(plane.anchor()[3]).isEqualTo(-3f);
    assertThat(plane.anchorLabel()).endsWith("anchor.npy");
  }

  @Test
  void aFileOfAnotherLengthIsRefusedWithBothNumbers() throws IOException {
    FileOrName file = file("short.npy", NpyArray.ofFloats(new float[7], 7));
    assertRefused(
        strategy(file, FileOrName.name("random"), FileOrName.name("last")),
        "short.npy has shape [7], but the network has " + COUNT + " parameters");
  }

  @Test
  void aFileOfAnotherShapeTypeOrOfNoNumbersIsRefused() throws IOException {
    FileOrName random = FileOrName.name("random");
    FileOrName last = FileOrName.name("last");
    FileOrName matrix = file("matrix.npy", NpyArray.ofFloats(new float[COUNT], 1, COUNT));
    assertRefused(strategy(random, matrix, last), "matrix.npy has shape [1, " + COUNT + "]");
    FileOrName ints = file("ints.npy", NpyArray.ofInts(new int[COUNT], COUNT));
    assertRefused(strategy(ints, random, last), "ints.npy holds elements of type <i4");
    float[] values = new float[COUNT];
    values[4] = Float.NaN;
    FileOrName nan = file("nan.npy", NpyArray.ofFloats(values, COUNT));
    assertRefused(strategy(random, random, nan), "Element 4 of");
    FileOrName zero = file("zero.npy", NpyArray.ofFloats(new float[COUNT], COUNT));
    assertRefused(strategy(zero, random, last), "zero.npy holds only zeros");
    FileOrName none = FileOrName.file(directory.resolve("none.npy"));
    assertRefused(strategy(random, random, none), "There is no file");
  }

  @Test
  void unknownNamesAreAnsweredWithThePossibleOnes() {
    assertRefused(named("final-to-initial", "random", "last"), "initial-to-final, also 'of LABEL'");
    assertRefused(named("orthogonal", "random", "last"), "'orthogonal' is no direction u");
    assertRefused(named("random", "perpendicular", "last"), "orthogonal, each also 'of LABEL'");
    assertRefused(
        named("random", "random", "best"),
        "expected one of: initial, last (or final), mean or snapshot N");
    assertRefused(named("initial-to-final of adma", "random", "last"), "one of: adam");
  }

  @Test
  void thePathOfTheFirstDirectionHasNoOrthogonalPart() {
    assertRefused(
        named("initial-to-final", "orthogonal", "last"),
        "No part of the path of adam is orthogonal to the first direction");
  }

  @Test
  void aPathThatEndsWhereItStartsHasNoDirection() {
    Paths still = SyntheticPaths.paths(Trajectory.of("adam", new float[3][8]));
    assertThatThrownBy(() -> strategy().choose(still))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("adam ends where it starts");
  }

  private void assertRefused(DirectionStrategy strategy, String message) {
    assertThatThrownBy(() -> strategy.choose(paths(1)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining(message);
  }

  private FileOrName file(String name, NpyArray array) throws IOException {
    Path file = directory.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      array.writeTo(out);
    }
    return FileOrName.file(file);
  }

  private static DirectionStrategy through(String... names) {
    return through(Stream.of(names).map(FileOrName::name).toList());
  }

  private static DirectionStrategy through(List<FileOrName> points) {
    return new FixedDirectionStrategy(
        new FixedSettings(Optional.empty(), Optional.empty(), Optional.empty(), points));
  }

  private static DirectionStrategy named(String u, String v, String anchor) {
    return strategy(FileOrName.name(u), FileOrName.name(v), FileOrName.name(anchor));
  }

  private static DirectionStrategy strategy(FileOrName u, FileOrName v, FileOrName anchor) {
    return new FixedDirectionStrategyFactory()
        .create(new FixedSettings(Optional.of(u), Optional.of(v), Optional.of(anchor), List.of()));
  }
}
