package thalweg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import thalweg.api.model.Layout;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.OptimizerFactory;
import thalweg.api.optimizer.Preconditioned;
import thalweg.api.optimizer.Stateful;

/**
 * What every optimizer owes its users. The test class of an optimizer inherits it, once for each
 * combination of settings that takes another way through its code.
 *
 * @param <S> the settings record
 */
public abstract class OptimizerContract<S extends Record>
    extends FactoryContract<S, OptimizerFactory<S>> {

  private static final float HUGE = 1e30f;

  @Test
  void descendsAQuadratic() {
    float[] parameters = start(5);
    double before = loss(parameters);
    train(parameters, 2000);
    assertThat(loss(parameters)).isLessThan(0.5 * before);
  }

  @Test
  void sameCallsGiveTheSameBytes() {
    float[] once = start(5);
    float[] again = start(5);
    train(once, 50);
    train(again, 50);
    assertThat(again).containsExactly(once);
  }

  @Test
  void runsSideBySideDoNotShareState() {
    float[] alone = start(5);
    train(alone, 50);
    float[] first = start(5);
    float[] second = start(5);
    Optimizer one = create();
    Optimizer other = create();
    TrainingSteps oneRun = steps(5);
    TrainingSteps otherRun = steps(5);
    for (int step = 0; step < 50; step++) {
      oneRun.take(one, first);
      float[] elsewhere = new float[5];
      Arrays.fill(elsewhere, step);
      otherRun.take(other, second, elsewhere);
    }
    assertThat(first).containsExactly(alone);
  }

  @Test
  void parametersStayFiniteWithoutAGradient() {
    float[] parameters = start(5);
    Optimizer optimizer = create();
    TrainingSteps steps = steps(5);
    for (int step = 0; step < 100; step++) {
      steps.take(optimizer, parameters, new float[5]);
    }
    assertAllFinite(parameters);
  }

  @Test
  void parametersStayFiniteWhenTheGradientVanishesLater() {
    float[] parameters = start(5);
    Optimizer optimizer = create();
    TrainingSteps steps = steps(5);
    steps.take(optimizer, parameters);
    for (int step = 0; step < 5000; step++) {
      steps.take(optimizer, parameters, new float[5]);
    }
    assertAllFinite(parameters);
  }

  /** Of 7 gradients of ±1 the fourth is ±1e30, whose square is infinite in float. */
  @Test
  void oneHugeGradientDoesNotMakeParametersInfiniteOrNaN() {
    float[] parameters = start(4);
    Optimizer optimizer = create();
    TrainingSteps steps = steps(4);
    for (int step = 0; step < 7; step++) {
      float size = step == 3 ? HUGE : 1;
      steps.take(optimizer, parameters, new float[] {size, -size, size, -size});
    }
    assertAllFinite(parameters);
  }

  @Test
  void anyNumberOfParametersMoves() {
    for (int count : new int[] {1, 7, 16, 33}) {
      float[] parameters = start(count);
      train(parameters, 10);
      assertAllFinite(parameters);
      float[] unmoved = start(count);
      for (int i = 0; i < count; i++) {
        assertThat(parameters[i]).as("parameter %d of %d", i, count).isNotEqualTo(unmoved[i]);
      }
    }
  }

  @Test
  void laterStepsAllocateNothing() {
    int count = 100_000;
    float[] parameters = start(count);
    float[] gradient = new float[count];
    Arrays.fill(gradient, 1e-3f);
    Optimizer optimizer = create();
    TrainingSteps steps = steps(count);
    steps.take(optimizer, parameters, gradient);
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    for (int step = 0; step < 20; step++) {
      steps.take(optimizer, parameters, gradient);
    }
    long allocated = thread.getCurrentThreadAllocatedBytes() - before;
    assertThat(allocated).as("bytes; one array takes %d", 4L * count).isLessThan(count);
  }

  @TestFactory
  Stream<DynamicTest> aSavedTrainingGoesOnToTheSameBits() {
    return Applicable.where(
        create() instanceof Stateful,
        () -> new SavedSteps(this::create, steps(5), steps(5)).goOnToTheSameBits(start(5)));
  }

  @TestFactory
  Stream<DynamicTest> theStateOfAnotherRuleOrSizeIsRefused() {
    return Applicable.where(
        create() instanceof Stateful,
        () -> new SavedSteps(this::create, steps(5), steps(5)).refuseWhatIsNotTheirs(start(5)));
  }

  @TestFactory
  Stream<DynamicTest> stepsAreDividedByAPositiveNumberForEachParameter() {
    return Applicable.where(
        create() instanceof Preconditioned,
        () -> {
          Preconditioned optimizer = (Preconditioned) create();
          assertThat(optimizer.preconditioner()).as("before the first step").isEmpty();
          steps(5).take(optimizer, start(5));
          assertThat(optimizer.preconditioner()).hasSize(5);
          for (float divisor : optimizer.preconditioner()) {
            assertThat(divisor).isPositive();
          }
        });
  }

  private Optimizer create() {
    return factory().create(settings());
  }

  private void train(float[] parameters, int steps) {
    Optimizer optimizer = create();
    TrainingSteps run = steps(parameters.length);
    for (int step = 0; step < steps; step++) {
      run.take(optimizer, parameters);
    }
  }

  /** Steps down the quadratic of so many parameters, in one block. */
  private static TrainingSteps steps(int count) {
    Layout layout = Layout.builder().weight("weight", count).build();
    return TrainingSteps.on(layout, 5000, OptimizerContract::lossAndGradient);
  }

  /** Values within ±1.5 whose signs alternate, none of them zero. */
  private static float[] start(int count) {
    float[] parameters = new float[count];
    for (int i = 0; i < count; i++) {
      parameters[i] = (i % 2 == 0 ? 1 : -1) * (0.5f + (i % 11) / 10f);
    }
    return parameters;
  }

  private static double loss(float[] parameters) {
    double sum = 0;
    for (int i = 0; i < parameters.length; i++) {
      sum += 0.5 * curvature(i) * parameters[i] * parameters[i];
    }
    return sum;
  }

  private static double lossAndGradient(float[] parameters, float[] gradient) {
    for (int i = 0; i < parameters.length; i++) {
      gradient[i] = curvature(i) * parameters[i];
    }
    return loss(parameters);
  }

  private static float curvature(int i) {
    return 1 + i % 3;
  }

  private static void assertAllFinite(float[] parameters) {
    for (float parameter : parameters) {
      assertThat(parameter).as("%s", Arrays.toString(parameters)).isFinite();
    }
  }
}
