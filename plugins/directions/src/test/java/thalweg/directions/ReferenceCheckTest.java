package thalweg.directions;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.array.NpyArray;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.PlannedPaths;
import thalweg.api.direction.PlannedPaths.Planned;
import thalweg.api.model.Layout;
import thalweg.api.plugin.FileOrName;
import thalweg.api.plugin.PluginException;
import thalweg.directions.PcaSettings.Anchor;

/** What descriptors name is looked for before anything is trained. */
class ReferenceCheckTest {

  private static final Layout LAYOUT = Layout.builder().weight("weight", 2, 5).build();

  @Test
  void aLabelThatNoRunHasIsRefusedByEveryStrategy() {
    for (DirectionStrategy strategy :
        List.of(
            pca("adma", 2),
            random("adma"),
            fixed("initial-to-final of adma", "random"),
            fixed("random", "orthogonal of adma"),
            through("initial", "last of adma", "last of sgd"),
            interpolation("initial", "mean of adma"))) {
      assertRefused(strategy, planned(20, "adam", "sgd"), "No optimizer is labelled 'adma'");
    }
  }

  @Test
  void anOptimizerWithSeveralSeedsIsNoSingleRun() {
    PlannedPaths seeds = planned(20, "adam-1", "adam-2", "sgd-1");
    assertRefused(random("adam"), seeds, "'adam' has 2 runs, adam-1 and adam-2, and one is needed");
    assertAccepted(pca("adam", 2), seeds);
    assertAccepted(interpolation("mean of adam", "last of sgd"), seeds);
  }

  @Test
  void aSnapshotBeyondTheLastIsRefused() {
    assertRefused(
        interpolation("initial", "snapshot 20"),
        planned(20, "adam"),
        "adam has the snapshots 0 to 19, but snapshot 20 was asked for");
    assertAccepted(interpolation("initial", "snapshot 19"), planned(20, "adam"));
  }

  @Test
  void aWordThatNamesNoDirectionIsRefused() {
    assertRefused(fixed("orthogonal", "random"), planned(20, "adam"), "is no direction u");
    assertRefused(fixed("random", "sideways"), planned(20, "adam"), "is no direction v");
    assertRefused(through("initial", "end", "mean"), planned(20, "adam"), "'end' is no point");
  }

  @Test
  void twoNamesOfOneDirectionSpanNoPlane() {
    PlannedPaths planned = planned(20, "adam", "sgd");
    assertRefused(
        fixed("initial-to-final", "orthogonal of adam"),
        planned,
        "are one direction, expected two");
    assertAccepted(fixed("initial-to-final", "orthogonal of sgd"), planned);
    assertRefused(interpolation("last", "snapshot 19 of adam"), planned, "are one point");
    assertRefused(through("initial", "last", "final"), planned, "are not three");
  }

  @Test
  void aFileThatDoesNotFitTheNetworkIsRefused(@TempDir Path directory) throws IOException {
    Path nine = directory.resolve("nine.npy");
    try (var out = Files.newOutputStream(nine)) {
      NpyArray.ofFloats(new float[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, 9).writeTo(out);
    }
    FileOrName file = FileOrName.file(nine);
    FileOrName random = FileOrName.name("random");
    Stream.of(
            new FixedSettings(Optional.of(file), Optional.of(random), Optional.empty(), List.of()),
            new FixedSettings(Optional.of(random), Optional.of(file), Optional.empty(), List.of()),
            new FixedSettings(
                Optional.of(random), Optional.of(random), Optional.of(file), List.of()))
        .map(FixedDirectionStrategy::new)
        .forEach(
            strategy ->
                assertRefused(
                    strategy,
                    planned(20, "adam"),
                    "nine.npy has shape [9], but the network has 10 parameters"));
  }

  @Test
  void principalComponentsNeedSnapshots() {
    assertRefused(
        pca("all", 2), planned(2, "adam"), "PCA needs three snapshots at least, but adam has 2");
    assertAccepted(pca("all", 2), planned(3, "adam"));
    assertRefused(
        pca("all", 4),
        planned(2, "adam", "sgd"),
        "4 snapshots of 10 trained parameters vary in 3 directions at most, but 4 components");
    assertRefused(pca("all", 11), planned(99, "adam"), "vary in 10 directions at most");
    assertAccepted(pca("all", 10), planned(99, "adam"));
  }

  @Test
  void severalOptimizersAreSpokenOfInThePlural() {
    assertRefused(
        new PcaDirectionStrategy(new PcaSettings("all", 0.5, 0.51, Anchor.LAST, 2)),
        planned(2, "adam", "sgd"),
        "but adam and sgd have 2");
  }

  @Test
  void aMatrixThatIsLargerThanTheHeapIsRefused() {
    VariationSize large = new VariationSize(50_000, 50_000);
    assertThatThrownBy(() -> large.requireRoom(6_000_000_000L))
        .isInstanceOf(PluginException.class)
        .hasMessage(
            "The principal components of 50,000 snapshots of 50,000 parameters need a matrix of"
                + " 50,000 rows and columns, which takes 30.0 GB, but Java may use 6.0 GB: record"
                + " 22,360 snapshots at most, all runs together, or start Java with a larger -Xmx.");
    assertThatCode(() -> new VariationSize(1_000_000, 21).requireRoom(64_000_000L))
        .doesNotThrowAnyException();
  }

  @Test
  void curvatureNeedsAModelWithAGradient() {
    assertRefused(
        new HessianDirectionStrategy(
            new HessianSettings(FileOrName.name("last"), Ignore.NONE, 100)),
        planned(20, "adam"),
        "need the gradient of the loss");
  }

  private static void assertRefused(
      DirectionStrategy strategy, PlannedPaths planned, String message) {
    assertThatThrownBy(() -> strategy.check(planned))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining(message);
  }

  private static void assertAccepted(DirectionStrategy strategy, PlannedPaths planned) {
    assertThatCode(() -> strategy.check(planned)).doesNotThrowAnyException();
  }

  private static PlannedPaths planned(int snapshots, String... labels) {
    return new PlannedPaths(
        LAYOUT,
        Stream.of(labels).map(label -> new Planned(label, snapshots)).toList(),
        Optional.empty());
  }

  private static DirectionStrategy pca(String of, int components) {
    return new PcaDirectionStrategy(new PcaSettings(of, 0, 1, Anchor.LAST, components));
  }

  private static DirectionStrategy random(String anchor) {
    return new RandomDirectionStrategy(
        new RandomSettings(0, Normalization.ORTHONORMAL, Ignore.NONE, anchor));
  }

  private static DirectionStrategy fixed(String u, String v) {
    return new FixedDirectionStrategy(
        new FixedSettings(
            Optional.of(FileOrName.name(u)),
            Optional.of(FileOrName.name(v)),
            Optional.empty(),
            List.of()));
  }

  private static DirectionStrategy through(String... points) {
    return new FixedDirectionStrategy(
        new FixedSettings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Stream.of(points).map(FileOrName::name).toList()));
  }

  private static DirectionStrategy interpolation(String from, String to) {
    return new InterpolationDirectionStrategy(
        new InterpolationSettings(FileOrName.name(from), FileOrName.name(to), -0.5, 1.5, 401));
  }
}
