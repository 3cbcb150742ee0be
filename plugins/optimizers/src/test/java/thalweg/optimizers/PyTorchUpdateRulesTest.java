package thalweg.optimizers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.api.model.Layout;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.OptimizerFactory;
import thalweg.testkit.TrainingSteps;

/** Every path of {@code expected.csv}, which {@code src/test/python/expected.py} computes. */
class PyTorchUpdateRulesTest {

  private static final float[] START = {1.3f, -0.7f, 0.4f, -1.1f, 0.9f, 0.25f};
  private static final double[] CURVATURE = {0.01, 0.1, 1, 3, 10, 30};
  private static final double COUPLING = 0.3;

  private static final List<OptimizerFactory<?>> FACTORIES =
      List.of(
          new SgdOptimizerFactory(),
          new AdagradOptimizerFactory(),
          new RmspropOptimizerFactory(),
          new AdamOptimizerFactory(),
          new AdamwOptimizerFactory());

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("expected")
  void everyStepIsThatOfPyTorchsDocumentation(String name, String settings, List<double[]> path) {
    OptimizerFactory<?> factory =
        FACTORIES.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    Optimizer optimizer = create(factory, settings);
    float[] parameters = START.clone();
    Layout layout = Layout.builder().weight("x", START.length).build();
    TrainingSteps steps =
        TrainingSteps.on(layout, path.size(), PyTorchUpdateRulesTest::lossAndGradient);
    for (int step = 0; step < path.size(); step++) {
      steps.take(optimizer, parameters);
      for (int i = 0; i < parameters.length; i++) {
        double expected = path.get(step)[i];
        assertThat((double) parameters[i])
            .as("x%d at step %d", i + 1, step + 1)
            .isCloseTo(expected, within(1e-5 * Math.abs(expected) + 1e-6));
      }
    }
  }

  @Test
  void thereAreTwentyStepsOfEveryOptimizer() throws IOException {
    List<Arguments> cases = expected().toList();
    assertThat(cases.stream().map(c -> c.get()[0]).distinct())
        .containsExactly("sgd", "adagrad", "rmsprop", "adam", "adamw");
    assertThat(cases).allSatisfy(c -> assertThat((List<?>) c.get()[2]).hasSize(20));
  }

  static Stream<Arguments> expected() throws IOException {
    Map<List<String>, List<double[]>> paths = new LinkedHashMap<>();
    for (String line : lines().subList(1, lines().size())) {
      String[] fields = line.split(",");
      double[] point = Arrays.stream(fields).skip(3).mapToDouble(Double::parseDouble).toArray();
      paths.computeIfAbsent(List.of(fields[0], fields[1]), key -> new ArrayList<>()).add(point);
    }
    return paths.entrySet().stream()
        .map(e -> Arguments.of(e.getKey().get(0), e.getKey().get(1), e.getValue()));
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                PyTorchUpdateRulesTest.class.getResourceAsStream("expected.csv"),
                StandardCharsets.UTF_8))) {
      return reader.lines().collect(Collectors.toList());
    }
  }

  private static <S extends Record> Optimizer create(OptimizerFactory<S> factory, String text) {
    return factory.create(SettingsText.bind(factory.settings(), text));
  }

  /** Of Σ c x² / 2 + Σ x⁴ / 4 + coupling Σ xᵢ xᵢ₊₁. */
  private static double lossAndGradient(float[] x, float[] gradient) {
    double loss = 0;
    for (int i = 0; i < x.length; i++) {
      double left = i > 0 ? x[i - 1] : 0;
      double right = i < x.length - 1 ? x[i + 1] : 0;
      double value = x[i];
      loss += CURVATURE[i] * value * value / 2 + Math.pow(value, 4) / 4 + COUPLING * value * right;
      gradient[i] =
          (float) (CURVATURE[i] * value + value * value * value + COUPLING * (left + right));
    }
    return loss;
  }
}
