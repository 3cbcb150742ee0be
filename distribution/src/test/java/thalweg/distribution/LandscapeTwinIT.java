package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.api.array.NpyArray;
import thalweg.api.array.Npz;

/**
 * The landscape of a run equals one computed from its files by a plain forward pass in double
 * precision, as somebody would write it who knows nothing but the files.
 */
class LandscapeTwinIT {

  private static final int CELLS = 50;

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource({"'[]',2;3", "'[50]',2;50;3", "'[20,20,20,20,20]',2;20;20;20;20;20;3"})
  void lossAtRandomCellsEqualsAnIndependentForwardPass(String hidden, String widths)
      throws Exception {
    Product.Outcome outcome =
        new Product(directory)
            .run(
                "run",
                Product.example("spirals.yaml").toString(),
                "--set",
                "model.mlp.hidden=" + hidden,
                "--set",
                "training.epochs=60",
                "--set",
                "landscape.resolution=40",
                "--set",
                "renderers=[]");
    assertThat(outcome.exit()).as(outcome.err()).isZero();

    Path out = directory.resolve("out/spirals");
    Map<String, NpyArray> plane = Npz.read(out.resolve("plane.npz"));
    Map<String, NpyArray> grid = Npz.read(out.resolve("landscape.npz"));
    Map<String, NpyArray> data = Npz.read(out.resolve("dataset.npz"));
    int[] layers = Arrays.stream(widths.split(";")).mapToInt(Integer::parseInt).toArray();
    SplittableRandom random = new SplittableRandom(1);
    double[] x = grid.get("x").doubles();
    double[] y = grid.get("y").doubles();
    double[] loss = grid.get("loss").doubles();
    for (int i = 0; i < CELLS; i++) {
      int column = random.nextInt(x.length);
      int row = random.nextInt(y.length);
      double expected = loss(parameters(plane, x[column], y[row]), layers, data);
      assertThat(loss[row * x.length + column]).isCloseTo(expected, offset(1e-5 * expected));
    }
  }

  private static double[] parameters(Map<String, NpyArray> plane, double x, double y) {
    double[] anchor = plane.get("anchor").doubles();
    double[] u = plane.get("u").doubles();
    double[] v = plane.get("v").doubles();
    double[] parameters = new double[anchor.length];
    for (int i = 0; i < anchor.length; i++) {
      parameters[i] = anchor[i] + x * u[i] + y * v[i];
    }
    return parameters;
  }

  /** Mean softmax cross-entropy of a ReLU network with PyTorch's order of parameters. */
  private static double loss(double[] parameters, int[] widths, Map<String, NpyArray> data) {
    double[] inputs = data.get("inputs").doubles();
    int[] labels = data.get("labels").ints();
    double sum = 0;
    for (int row = 0; row < labels.length; row++) {
      double[] activation = Arrays.copyOfRange(inputs, row * widths[0], (row + 1) * widths[0]);
      int offset = 0;
      for (int layer = 1; layer < widths.length; layer++) {
        double[] next = new double[widths[layer]];
        int biases = offset + next.length * activation.length;
        for (int o = 0; o < next.length; o++) {
          next[o] = parameters[biases + o];
          for (int i = 0; i < activation.length; i++) {
            next[o] += parameters[offset + o * activation.length + i] * activation[i];
          }
          next[o] = layer < widths.length - 1 ? Math.max(0, next[o]) : next[o];
        }
        offset = biases + next.length;
        activation = next;
      }
      double total = 0;
      for (double score : activation) {
        total += Math.exp(score - activation[labels[row]]);
      }
      sum += Math.log(total);
    }
    return sum / labels.length;
  }
}
