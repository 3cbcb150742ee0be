package thalweg.directions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.array.NpyArray;
import thalweg.api.direction.Choice;
import thalweg.api.direction.Paths;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.SymmetricOperator;
import thalweg.api.geometry.Vectors;
import thalweg.api.model.Layout;
import thalweg.api.model.Role;
import thalweg.api.plugin.FileOrName;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Trajectory;

/** Buffers, frozen and tied blocks: 2 values, 6 frozen, 4 trained, 2 trained, the 4 again. */
class HeldBlocksTest {

  private static final Layout LAYOUT =
      Layout.builder()
          .buffer("mean", 2)
          .frozen("embedding", Role.WEIGHT, 3, 2)
          .weight("weight", 2, 2)
          .bias("bias", 2)
          .tied("again", "weight", 2, 2)
          .build();

  private static final float[] START = {9, 8, 1, 2, 3, 4, 5, 6, 1, -1, 2, 0.5f, 3, -2};

  @TempDir private Path directory;

  @Test
  void everyNormalisationLeavesBuffersAndFrozenBlocksAlone() {
    for (Normalization kind : Normalization.values()) {
      for (Ignore ignore : Ignore.values()) {
        Plane plane =
            new RandomDirectionStrategy(new RandomSettings(4, kind, ignore, "first"))
                .choose(paths())
                .plane();
        for (Direction direction : List.of(plane.u(), plane.v())) {
          assertHeld(direction.vector());
          assertThat(norm(direction.vector(), 8, 12)).isPositive();
        }
      }
    }
  }

  @Test
  void aTiedBlockIsScaledOnce() {
    float[] u =
        new RandomDirectionStrategy(
                new RandomSettings(4, Normalization.WEIGHT, Ignore.BIASBN, "first"))
            .choose(paths())
            .plane()
            .u()
            .vector();
    float[] drawn = GaussianVector.drawn(4, 1, 14);
    for (int i = 8; i < 12; i++) {
      assertThat(u[i]).isEqualTo(drawn[i] * end()[i]);
    }
  }

  @Test
  void anOrthonormalPlaneIsSoAmongWhatIsTrained() {
    Plane plane =
        new RandomDirectionStrategy(
                new RandomSettings(0, Normalization.ORTHONORMAL, Ignore.NONE, "first"))
            .choose(paths())
            .plane();
    assertThat(norm(plane.u().vector(), 8, 14)).isCloseTo(1, within(1e-6));
    assertThat(Vectors.dot(plane.u().vector(), plane.v().vector())).isCloseTo(0, within(1e-6));
  }

  @Test
  void aDirectionFromAFileIsHeldWhereNothingIsTrainedAndAWarningSaysSo() throws IOException {
    float[] values = new float[14];
    Arrays.fill(values, 2);
    values[1] = 0;
    Choice choice =
        fixed(file("u.npy", values), FileOrName.name("random"), FileOrName.name("last"));
    assertHeld(choice.plane().u().vector());
    assertThat(Arrays.copyOfRange(choice.plane().u().vector(), 8, 14)).containsOnly(2);
    assertThat(choice.warnings())
        .containsExactly(
            "u.npy moves 7 values of buffers and frozen blocks, which directions leave alone:"
                + " they were set to zero.");
  }

  @Test
  void aDirectionThatMovesNothingTrainedIsRefused() throws IOException {
    float[] values = new float[14];
    values[3] = 1;
    FileOrName file = file("frozen.npy", values);
    FileOrName random = FileOrName.name("random");
    assertThatThrownBy(() -> fixed(random, file, FileOrName.name("last")))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("frozen.npy moves only buffers and frozen blocks");
  }

  @Test
  void pointsFromFilesMayDifferInBuffers() throws IOException {
    float[] other = START.clone();
    other[0] = -50;
    other[10] += 3;
    float[] third = START.clone();
    third[5] = 77;
    third[13] += 2;
    FixedSettings through =
        new FixedSettings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(FileOrName.name("initial"), file("a.npy", other), file("b.npy", third)));
    Choice choice = new FixedDirectionStrategy(through).choose(paths());
    Plane plane = choice.plane();
    assertThat(choice.warnings())
        .containsExactly(
            "The initial parameters of adam and a.npy differ in 1 value of buffers and frozen"
                + " blocks, which directions leave alone: all over the plane they are those of the"
                + " initial parameters of adam.",
            "The initial parameters of adam and b.npy differ in 1 value of buffers and frozen"
                + " blocks, which directions leave alone: all over the plane they are those of the"
                + " initial parameters of adam.");
    assertHeld(plane.u().vector());
    assertHeld(plane.v().vector());
    assertThat(plane.u().vector()[10]).isEqualTo(1);
    assertThat(plane.v().vector()[13]).isEqualTo(1);
    InterpolationSettings line =
        new InterpolationSettings(FileOrName.name("initial"), file("c.npy", other), 0, 1, 5);
    Choice measured = new InterpolationDirectionStrategy(line).choose(paths());
    assertThat(measured.warnings()).anyMatch(warning -> warning.contains("and c.npy differ"));
    Plane interpolation = measured.plane();
    assertHeld(interpolation.u().vector());
    assertThat(interpolation.u().vector()[10]).isEqualTo(3);
    assertHeld(interpolation.v().vector());
  }

  @Test
  void theSpacesOfAnOperatorLeaveOutWhatIsNotTrained() {
    SymmetricOperator numbers = new Diagonal(14);
    assertThat(BlockSpace.trained(numbers, LAYOUT).size()).isEqualTo(6);
    BlockSpace weights = BlockSpace.weights(numbers, LAYOUT);
    assertThat(weights.size()).isEqualTo(4);
    double[] product = new double[4];
    weights.times(new float[] {1, 1, 1, 1}, product);
    assertThat(product).containsExactly(8, 9, 10, 11);
    assertThat(weights.expand(new float[] {1, 2, 3, 4}))
        .containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 0, 0);
    Layout frozen = Layout.builder().frozen("weight", Role.WEIGHT, 2, 7).build();
    assertThatThrownBy(() -> BlockSpace.trained(numbers, frozen))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("buffers or frozen");
  }

  private record Diagonal(int size) implements SymmetricOperator {

    @Override
    public void times(float[] vector, double[] product) {
      for (int i = 0; i < size; i++) {
        product[i] = i * vector[i];
      }
    }
  }

  private static void assertHeld(float[] vector) {
    assertThat(norm(vector, 0, 8)).isZero();
  }

  private static double norm(float[] vector, int from, int to) {
    return Vectors.norm(Arrays.copyOfRange(vector, from, to));
  }

  private static Choice fixed(FileOrName u, FileOrName v, FileOrName anchor) {
    FixedSettings settings =
        new FixedSettings(Optional.of(u), Optional.of(v), Optional.of(anchor), List.of());
    return new FixedDirectionStrategy(settings).choose(paths());
  }

  private static float[] end() {
    float[] end = START.clone();
    for (int i = 8; i < 14; i++) {
      end[i] += 0.1f * i;
    }
    return end;
  }

  private static Paths paths() {
    float[] middle = START.clone();
    middle[9] += 1;
    return new Paths(LAYOUT, List.of(Trajectory.of("adam", new float[][] {START, middle, end()})));
  }

  private FileOrName file(String name, float[] values) throws IOException {
    Path file = directory.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      NpyArray.ofFloats(values, values.length).writeTo(out);
    }
    return FileOrName.file(file);
  }
}
