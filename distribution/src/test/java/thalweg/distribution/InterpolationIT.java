package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.api.array.NpyArray;
import thalweg.api.array.Npz;

/** A landscape with a tolerance, cell by cell against the exact one of the same run. */
class InterpolationIT {

  private static final double TOLERANCE = 0.001;

  @TempDir private Path directory;

  /** Networks of the article as it trains them, and which share of the cells is enough for each. */
  @ParameterizedTest
  @CsvSource({"50, 0.1", "'5,5,5,5,5', 0.3", "'20,20,20,20,20', 0.4"})
  void everyCellStaysWithinTheToleranceOfTheExactGrid(String hidden, double share)
      throws Exception {
    run(hidden, 0);
    Map<String, NpyArray> exact = grid();
    Path trajectory = directory.resolve("out/runs/adam/trajectory.npy");
    FileTime trained = Files.getLastModifiedTime(trajectory);

    Product.Outcome outcome = run(hidden, TOLERANCE);

    assertThat(Files.getLastModifiedTime(trajectory)).isEqualTo(trained);
    Map<String, NpyArray> found = grid();
    assertThat(exact).doesNotContainKeys("evaluated", "tolerance");
    assertThat(found.get("tolerance").doubles()).containsExactly(TOLERANCE);
    assertThat(found.get("tolerance").shape()).isEmpty();
    int evaluated = Arrays.stream(found.get("evaluated").ints()).sum();
    assertThat(evaluated).isLessThan((int) (share * 10_000));
    assertThat(outcome.out())
        .contains(
            "interpolated to 0.1 %% of the scale, %,d of 10,000 cells evaluated"
                .formatted(evaluated));
    assertDetails(evaluated);
    assertWithin(found, exact.get("loss").doubles());
  }

  private static void assertWithin(Map<String, NpyArray> found, double[] exact) {
    double[] loss = found.get("loss").doubles();
    int[] mask = found.get("evaluated").ints();
    double scale =
        Math.log(Arrays.stream(exact).max().orElseThrow())
            - Math.log(Arrays.stream(exact).min().orElseThrow());
    for (int cell = 0; cell < exact.length; cell++) {
      double allowed = mask[cell] == 1 ? 0 : TOLERANCE * Math.max(1, scale);
      assertThat(Math.abs(Math.log(loss[cell] / exact[cell]))).isLessThanOrEqualTo(allowed);
    }
  }

  private void assertDetails(int evaluated) throws IOException {
    String json = Files.readString(directory.resolve("out/manifest.json"));
    Map<?, ?> stages = (Map<?, ?>) JSON.std.mapFrom(json).get("stages");
    Map<?, ?> details = (Map<?, ?>) ((Map<?, ?>) stages.get("landscape")).get("details");
    assertThat(details.get("tolerance")).isEqualTo(TOLERANCE);
    assertThat(details.get("cells")).isEqualTo(10_000);
    assertThat(details.get("evaluated")).isEqualTo(evaluated);
    assertThat((double) details.get("largestExpectedError")).isBetween(1e-9, TOLERANCE);
    assertThat((String) details.get("kernels")).matches("plain|vector, \\d+ lanes");
  }

  private Map<String, NpyArray> grid() {
    return Npz.read(directory.resolve("out/landscape.npz"));
  }

  private Product.Outcome run(String hidden, double tolerance) throws Exception {
    Product.Outcome outcome =
        new Product(directory)
            .run(
                Product.OPTIMIZED,
                "run",
                Product.example("spirals.yaml").toString(),
                "-o",
                "out",
                "--set",
                "model.mlp.hidden=[" + hidden + "]",
                "--set",
                "training.snapshots=50",
                "--set",
                "landscape.tolerance=" + tolerance,
                "--set",
                "evidence.curvature=0",
                "--set",
                "renderers=[]");
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    return outcome;
  }
}
