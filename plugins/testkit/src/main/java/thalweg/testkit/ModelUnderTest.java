package thalweg.testkit;

import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import thalweg.api.data.Examples;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.model.Block;
import thalweg.api.model.Calibrated;
import thalweg.api.model.Differentiable;
import thalweg.api.model.Measurable;
import thalweg.api.model.Model;
import thalweg.api.random.RandomStream;

/** A model, the data it is tested on, and points of its parameter space. */
abstract class ModelUnderTest {

  static final long SEED = 11;

  /** The model under test. */
  protected abstract Model model();

  /** Data that the model can take; by default 60 rows of 2 features in 3 overlapping classes. */
  protected Examples examples() {
    RandomStream random = new RandomStream(3, "contract");
    float[][] rows = new float[60][2];
    int[] labels = new int[rows.length];
    for (int row = 0; row < rows.length; row++) {
      labels[row] = row % 3;
      for (int feature = 0; feature < 2; feature++) {
        double centre = Math.cos(labels[row] * 2.1 + feature * 1.6);
        rows[row][feature] = (float) (centre + 0.5 * random.nextGaussian());
      }
    }
    return Examples.ofRows(rows, labels, 3);
  }

  /** Allowed relative difference between two ways to compute one loss. */
  protected double lossTolerance() {
    return 1e-4;
  }

  /**
   * Whether the loss that training returns is that which is measured. A model overrides it that
   * trains in another mode, as with dropout or batch normalisation: its gradient is then held
   * against the loss that training returns, which must be the same for the same arguments.
   */
  protected boolean measuresAsItTrains() {
    return true;
  }

  /**
   * Parameters to look at, others for another seed: the initial ones, or small numbers where the
   * model has none of its own; calibrated where the model can be.
   */
  protected float[] parameters(long seed) {
    Measurable network = network();
    float[] parameters =
        network instanceof Differentiable learning ? learning.initialize(seed) : small(seed);
    calibrate(network, parameters);
    return parameters;
  }

  private float[] small(long seed) {
    RandomStream random = new RandomStream(seed, "parameters");
    float[] parameters = new float[network().layout().arrayLength()];
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = (float) (0.3 * random.nextGaussian());
    }
    return parameters;
  }

  /** The model fitted to the examples. */
  final Measurable network() {
    return model().network(examples().signature());
  }

  /** Finds the statistics that belong to a point, for a model that has them. */
  final void calibrate(Measurable network, float[] parameters) {
    if (network instanceof Calibrated calibrated) {
      calibrated.calibrate(parameters, examples());
    }
  }

  final Offset<Double> relative(double value) {
    return within(lossTolerance() * Math.abs(value) + 1e-30);
  }

  /** A skewed plane whose directions are as long as its anchor; it moves what training moves. */
  final Plane plane() {
    float[] anchor = parameters(SEED);
    float[] u = trained(parameters(SEED + 1));
    float[] v = trained(parameters(SEED + 2));
    for (int i = 0; i < v.length; i++) {
      v[i] += 0.5f * u[i];
    }
    return Plane.through(anchor, "start", Direction.of("u", u), Direction.of("v", v));
  }

  private float[] trained(float[] parameters) {
    for (Block block : network().layout().stored()) {
      if (!block.isTrained()) {
        Arrays.fill(parameters, (int) block.offset(), (int) block.end(), 0);
      }
    }
    return parameters;
  }
}
