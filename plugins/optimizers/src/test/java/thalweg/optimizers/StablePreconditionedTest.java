package thalweg.optimizers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.api.model.Layout;
import thalweg.api.optimizer.OptimizerFactory;
import thalweg.api.optimizer.Preconditioned;
import thalweg.testkit.TrainingSteps;

/** What divides the steps, and the limit beyond which they grow, of all rules that divide. */
class StablePreconditionedTest {

  private static final Layout ONE = Layout.builder().weight("x", 1).build();

  /** So much larger than any gradient here that it alone is what steps are divided by. */
  private static final double EPSILON = 1000;

  private static Preconditioned rule(String name, String settings) {
    return switch (name) {
      case "adagrad" -> made(new AdagradOptimizerFactory(), settings);
      case "rmsprop" -> made(new RmspropOptimizerFactory(), settings);
      case "adam" -> made(new AdamOptimizerFactory(), settings);
      default -> made(new AdamwOptimizerFactory(), settings);
    };
  }

  private static <S extends Record> Preconditioned made(OptimizerFactory<S> factory, String text) {
    return (Preconditioned) factory.create(SettingsText.bind(factory.settings(), text));
  }

  @ParameterizedTest
  @CsvSource({
    "adagrad, learningRate=0.5",
    "rmsprop, learningRate=0.1",
    "rmsprop, learningRate=0.1 centered=true momentum=0.8",
    "adam, learningRate=1",
    "adam, learningRate=0.1 beta1=0",
    "adam, learningRate=0.2 beta1=0.5",
    "adamw, learningRate=0.5 weightDecay=0",
    "adamw, learningRate=0.5 weightDecay=1",
    "adamw, learningRate=0.1 beta1=0.6 weightDecay=15",
  })
  void stepsGrowJustAboveTheLimitAndShrinkJustBelow(String name, String settings) {
    String held = settings + " epsilon=" + EPSILON;
    double limit = rule(name, held).stablePreconditioned().orElseThrow();

    assertThat(afterManySteps(rule(name, held), 0.98 * limit * EPSILON)).isLessThan(1e-12);
    assertThat(afterManySteps(rule(name, held), 1.02 * limit * EPSILON)).isGreaterThan(1e-8);
  }

  /**
   * How far from the minimum of ½ · curvature · θ² a descent from θ = 1e-9 gets, if not beyond
   * 1e-6. It begins when means no longer know that they started from zero.
   */
  private static double afterManySteps(Preconditioned rule, double curvature) {
    float[] parameters = {0};
    TrainingSteps steps = down(at -> curvature * at);
    for (int step = 0; step < 500; step++) {
      steps.take(rule, parameters, new float[1]);
    }
    parameters[0] = 1e-9f;
    for (int step = 0; step < 3000 && Math.abs(parameters[0]) < 1e-6; step++) {
      steps.take(rule, parameters);
    }
    return Math.abs(parameters[0]);
  }

  private static TrainingSteps down(Function<Double, Double> slope) {
    return TrainingSteps.on(
        ONE,
        3000,
        (at, gradient) -> {
          gradient[0] = slope.apply((double) at[0]).floatValue();
          return at[0];
        });
  }

  @ParameterizedTest
  @CsvSource({
    "adagrad, weightDecay=0.1",
    "rmsprop, weightDecay=0.1",
    "adam, weightDecay=0.1",
    "adamw, learningRate=1 weightDecay=2",
  })
  void whereNoOneNumberIsTheLimitNoneIsStated(String name, String settings) {
    assertThat(rule(name, settings).stablePreconditioned()).isEmpty();
  }

  /** Of slopes 3 and then 4, by the rules of the classes' documentation. */
  @ParameterizedTest
  @CsvSource({
    "adagrad, learningRateDecay=0.5 epsilon=0.25, 7.875",
    "rmsprop, alpha=0.5 epsilon=0.25, 3.4515621",
    "rmsprop, alpha=0.5 epsilon=0.25 centered=true, 1.8893596",
    "adam, beta1=0.5 beta2=0.5 epsilon=0.25, 2.9601341",
  })
  void whatDividedTheLastStepIsThatOfTheRule(String name, String settings, double expected) {
    Preconditioned rule = rule(name, settings);
    float[] parameters = {0};
    double[] slope = {3};
    TrainingSteps steps = down(at -> slope[0]);
    steps.take(rule, parameters);
    slope[0] = 4;
    steps.take(rule, parameters);

    assertThat((double) rule.preconditioner()[0]).isCloseTo(expected, within(1e-4));
  }
}
