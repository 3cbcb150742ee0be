package thalweg.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import thalweg.api.data.Examples;
import thalweg.api.data.Target;
import thalweg.api.data.Targets;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.model.Block;
import thalweg.api.model.Calibrated;
import thalweg.api.model.Predicting;
import thalweg.api.model.Role;
import thalweg.api.model.SoftmaxCrossEntropy;
import thalweg.api.model.SquaredError;

/**
 * What every model promises: inherit it and say which model and, if need be, which data: classes or
 * numbers.
 *
 * <p>The cases follow the abilities of the model. One that can only be measured passes those about
 * measures and planes; those about gradients, second derivatives, predictions and calibration do
 * not exist for a model without them.
 */
public abstract class ModelContract extends TwiceDifferentiableContract {

  @TestFactory
  Stream<DynamicTest> predictionsFillTheRowsAskedFor() {
    return Applicable.where(
        network() instanceof Predicting,
        () -> {
          float[][] outputs = outputs(predicting(), examples());
          for (float[] output : outputs) {
            for (int row = 0; row < examples().rows(); row++) {
              assertThat(output[row]).isFinite();
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> predictionsDoNotLookAtTheTargets() {
    return Applicable.where(
        network() instanceof Predicting,
        () -> {
          Examples data = examples();
          assertThat(outputs(predicting(), withoutTargets(data)))
              .isDeepEqualTo(outputs(predicting(), data));
        });
  }

  @TestFactory
  Stream<DynamicTest> accuracyCountsTheHighestScores() {
    return Applicable.where(
        network() instanceof Predicting
            && network().metrics().contains(Metric.ACCURACY)
            && examples().signature().target().positions() == 1,
        () -> {
          Predicting network = predicting();
          Examples data = examples();
          float[][] scores = outputs(network, data);
          long right =
              IntStream.range(0, data.rows())
                  .filter(row -> SoftmaxCrossEntropy.winner(scores, row) == data.label(row))
                  .count();
          assertThat(network.measure(parameters(SEED), data).value(Metric.ACCURACY))
              .isCloseTo((double) right / data.rows(), within(1e-9));
        });
  }

  @TestFactory
  Stream<DynamicTest> squaredErrorIsThatOfThePredictions() {
    return Applicable.where(
        network() instanceof Predicting
            && network().metrics().get(0).equals(Metric.MEAN_SQUARED_ERROR),
        () -> {
          Predicting network = predicting();
          Examples data = examples();
          Measures expected = SquaredError.of(outputs(network, data), data);
          Measures found = network.measure(parameters(SEED), data);
          assertThat(found.loss()).isCloseTo(expected.loss(), relative(expected.loss()));
          if (network.metrics().contains(Metric.R_SQUARED)) {
            double unexplained = 1 - expected.value(Metric.R_SQUARED);
            assertThat(1 - found.value(Metric.R_SQUARED))
                .isCloseTo(unexplained, relative(unexplained));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> calibratingTwiceChangesNothingMore() {
    return Applicable.where(
        network() instanceof Calibrated,
        () -> {
          Calibrated network = calibrated();
          float[] once = uncalibrated(network);
          network.calibrate(once, examples());
          float[] twice = once.clone();
          network.calibrate(twice, examples());
          assertThat(twice).isEqualTo(once);
        });
  }

  @TestFactory
  Stream<DynamicTest> calibratingChangesBuffersAlone() {
    return Applicable.where(
        network() instanceof Calibrated,
        () -> {
          Calibrated network = calibrated();
          float[] before = uncalibrated(network);
          float[] after = before.clone();
          network.calibrate(after, examples());
          for (Block block : network.layout().stored()) {
            float[] found = Arrays.copyOfRange(after, (int) block.offset(), (int) block.end());
            float[] given = Arrays.copyOfRange(before, (int) block.offset(), (int) block.end());
            if (block.role() == Role.BUFFER) {
              assertThat(found).as(block.name()).isNotEqualTo(given);
            } else {
              assertThat(found).as(block.name()).isEqualTo(given);
            }
          }
        });
  }

  private Predicting predicting() {
    return (Predicting) network();
  }

  private Calibrated calibrated() {
    return (Calibrated) network();
  }

  /** Parameters whose buffers are those of nothing. */
  private float[] uncalibrated(Calibrated network) {
    float[] parameters = parameters(SEED);
    for (Block block : network.layout().stored()) {
      if (block.role() == Role.BUFFER) {
        Arrays.fill(parameters, (int) block.offset(), (int) block.end(), 1234.5f);
      }
    }
    return parameters;
  }

  /** All outputs, with more room than is needed: what is not overwritten stays NaN. */
  private float[][] outputs(Predicting network, Examples data) {
    float[][] outputs = new float[data.signature().target().outputs()][data.rows() + 5];
    for (float[] output : outputs) {
      Arrays.fill(output, Float.NaN);
    }
    network.predict(parameters(SEED), data, outputs);
    for (int output = 0; output < outputs.length; output++) {
      outputs[output] = Arrays.copyOf(outputs[output], data.rows());
    }
    return outputs;
  }

  /** The same inputs, of which nothing is known. */
  private static Examples withoutTargets(Examples data) {
    float[][] columns = new float[data.width()][data.rows()];
    for (int feature = 0; feature < columns.length; feature++) {
      data.copyFeature(feature, columns[feature]);
    }
    List<Integer> shape = data.signature().input();
    Target target = data.signature().target();
    return target.isClass()
        ? Examples.of(
            shape,
            columns,
            Targets.classes(new int[target.positions()][data.rows()], target.size()))
        : Examples.of(shape, columns, Targets.values(new float[target.size()][data.rows()]));
  }
}
