package thalweg.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.geometry.Plane;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.model.Block;
import thalweg.api.model.Layout;
import thalweg.api.model.Measurable;
import thalweg.api.model.PlaneEvaluator;

/** What every model promises whose quality can be measured: all of them. */
abstract class MeasurableContract extends ModelUnderTest {

  @Test
  void layoutCoversTheParametersExactly() {
    Layout layout = network().layout();
    Set<String> names = new HashSet<>();
    for (Block block : layout.blocks()) {
      assertThat(block.size()).as(block.name()).isPositive();
      assertThat(names.add(block.name())).as("one block only is called " + block.name()).isTrue();
    }
    long stored = layout.stored().stream().mapToLong(Block::size).sum();
    assertThat(layout.parameterCount()).isEqualTo(stored);
    assertThat(parameters(SEED)).hasSize(layout.arrayLength());
  }

  @Test
  void metricsBeginWithTheLossAndHaveNamesOfTheirOwn() {
    List<Metric> metrics = network().metrics();
    assertThat(metrics).isNotEmpty();
    assertThat(metrics.get(0).goal()).isEqualTo(Metric.Goal.LOWER);
    assertThat(metrics).extracting(Metric::name).doesNotHaveDuplicates();
    assertThat(metrics).extracting(Metric::label).noneMatch(String::isBlank);
    assertThat(network().metrics()).isEqualTo(metrics);
  }

  @Test
  void measuresAreThoseOfTheMetricsAndWithinTheirRanges() {
    Measurable network = network();
    Measures measures = network.measure(parameters(SEED), examples());
    assertThat(measures.metrics()).isEqualTo(network.metrics());
    assertThat(measures.loss()).isNotNaN();
    for (Metric metric : network.metrics()) {
      double value = measures.value(metric);
      assertThat(value < metric.min() || value > metric.max())
          .as("%s is %s, outside of [%s, %s]", metric.name(), value, metric.min(), metric.max())
          .isFalse();
    }
  }

  @Test
  void parametersAreOnlyRead() {
    float[] parameters = parameters(SEED);
    float[] before = parameters.clone();
    ModelResults.of(network(), parameters, examples(), plane());
    assertThat(parameters).isEqualTo(before);
  }

  @Test
  void parametersOfARunThatDivergedLeaveNoTrace() {
    Measurable network = network();
    Plane plane = plane();
    float[] parameters = parameters(SEED);
    ModelResults before = ModelResults.of(network, parameters, examples(), plane);
    for (float value : new float[] {1e30f, Float.POSITIVE_INFINITY, Float.NaN}) {
      float[] diverged = parameters.clone();
      Arrays.fill(diverged, value);
      ModelResults.of(network, diverged, examples(), plane);
      assertThat(ModelResults.of(network, parameters, examples(), plane))
          .as("after parameters of %s", value)
          .isEqualTo(before);
    }
  }

  @Test
  void sliceCountsAsTheRowsItHolds() {
    float[] parameters = parameters(SEED);
    int from = examples().rows() / 3;
    int to = examples().rows() - 2;
    Examples slice = examples().slice(from, to);
    Examples copy = examples().select(IntStream.range(from, to).toArray());
    assertThat(ModelResults.of(network(), parameters, slice, plane()))
        .isEqualTo(ModelResults.of(network(), parameters, copy, plane()));
  }

  @Test
  void planeShowsTheMeasuresOfRebuiltParameters() {
    Measurable network = network();
    Examples data = examples();
    Plane plane = plane();
    double[][] points = ModelResults.points();
    double[][] found = new double[network.metrics().size()][points[0].length];
    network.onPlane(plane, data).evaluate(points[0], points[1], found);
    float[] parameters = new float[plane.parameterCount()];
    for (int i = 0; i < points[0].length; i++) {
      plane.parametersAt(points[0][i], points[1][i], parameters);
      calibrate(network, parameters);
      Measures expected = network.measure(parameters, data);
      assertThat(found[0][i]).isCloseTo(expected.loss(), relative(expected.loss()));
      for (int metric = 1; metric < found.length; metric++) {
        assertClose(network.metrics().get(metric), found[metric][i], expected.value(metric));
      }
    }
  }

  private void assertClose(Metric metric, double found, double expected) {
    if (Double.isNaN(expected)) {
      assertThat(found).as(metric.name()).isNaN();
      return;
    }
    // Rounding may turn one row around that lies on a border.
    Offset<Double> rounding =
        metric.isShare()
            ? within(1.5 / examples().rows())
            : within(lossTolerance() * Math.max(1, Math.abs(expected)));
    assertThat(found).as(metric.name()).isCloseTo(expected, rounding);
  }

  @Test
  void pointOfAPlaneDoesNotDependOnItsCompany() {
    Measurable network = network();
    PlaneEvaluator evaluator = network.onPlane(plane(), examples());
    double[][] points = ModelResults.points();
    double[][] together = new double[network.metrics().size()][points[0].length];
    evaluator.evaluate(points[0], points[1], together);
    for (int i = 0; i < points[0].length; i++) {
      double[][] alone = new double[together.length][1];
      evaluator.evaluate(new double[] {points[0][i]}, new double[] {points[1][i]}, alone);
      for (int metric = 0; metric < together.length; metric++) {
        assertThat(alone[metric][0]).isEqualTo(together[metric][i]);
      }
    }
  }

  @Test
  void threadsGetTheResultsOfASingleOne() throws Exception {
    Measurable network = network();
    Plane plane = plane();
    List<Callable<ModelResults>> calls = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      float[] parameters = parameters(i % 7);
      Examples data = examples().slice(i % 5, examples().rows() - i % 3);
      calls.add(() -> ModelResults.of(network, parameters, data, plane));
    }
    ExecutorService executor = Executors.newFixedThreadPool(4);
    try {
      List<Future<ModelResults>> concurrent = executor.invokeAll(calls);
      for (int i = 0; i < calls.size(); i++) {
        assertThat(concurrent.get(i).get()).isEqualTo(calls.get(i).call());
      }
    } finally {
      executor.shutdown();
    }
  }
}
