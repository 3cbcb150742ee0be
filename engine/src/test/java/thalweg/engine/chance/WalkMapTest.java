package thalweg.engine.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.api.direction.ChosenFrom;
import thalweg.api.random.RandomStream;

class WalkMapTest {

  private static final int[] ALL = IntStream.range(0, 20).toArray();
  private static final int[] SOME = {0, 3, 4, 9, 19};

  private final StepRecord steps =
      SimulatedWalks.measured(new SimulatedWalks(20, 40).walk(1, 0.8, 0.1, 1));

  private double[][] walk(WalkLaw law, int[] kept, int dimensions) {
    JointWalks walks =
        new JointWalks(List.of(WalkMap.of(law, steps, kept)), new StartGeometry(new double[1][0]));
    RandomStream random = new RandomStream(3, "test");
    return walks.walks(Innovations.drawn(random, walks.innovations(), 0, dimensions))[0];
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 7, 40})
  void persistentWalksHaveTheMeasuredLengthsAndProductsExactly(int dimensions) {
    StepRecord drawn = SimulatedWalks.measured(walk(new PersistentWalk(), ALL, dimensions));

    for (int i = 0; i < drawn.squares().length; i++) {
      assertThat(drawn.squares()[i]).isCloseTo(steps.squares()[i], within(1e-9));
      assertThat(drawn.products()[i]).isCloseTo(steps.products()[i], within(1e-9));
    }
  }

  @Test
  void stepsOfLengthZeroStayWhereTheyAre() {
    StepRecord waiting = new StepRecord(new double[] {1, 0, 4, 0}, new double[4]);
    JointWalks walks =
        new JointWalks(
            List.of(WalkMap.of(new PersistentWalk(), waiting, new int[] {0, 1, 2, 3, 4})),
            new StartGeometry(new double[1][0]));
    double[][] walk = walks.walks(Innovations.drawn(new RandomStream(1, "test"), 4, 0, 9))[0];

    assertThat(walk[2]).isEqualTo(walk[1]);
    assertThat(walk[4]).isEqualTo(walk[3]);
    assertThat(SimulatedWalks.measured(walk).squares()[2]).isCloseTo(4, within(1e-12));
  }

  /** Sums over the covariances of all steps: ρ's between two steps multiply. */
  @Test
  void thinningSumsTheStepsOfThePersistentLaw() {
    double[][] all = new PersistentWalk().covariance(steps, ALL);
    for (int i = 0; i < all.length; i++) {
      for (int j = 0; j < i; j++) {
        double expected = steps.length(i) * steps.length(j);
        for (int step = j + 1; step <= i; step++) {
          expected *= steps.cosine(step);
        }
        assertThat(all[i][j]).isCloseTo(expected, within(1e-9));
      }
    }
    double[][] some = new PersistentWalk().covariance(steps, SOME);
    for (int i = 0; i < some.length; i++) {
      for (int j = 0; j < some.length; j++) {
        double sum = 0;
        for (int k = SOME[i]; k < SOME[i + 1]; k++) {
          for (int l = SOME[j]; l < SOME[j + 1]; l++) {
            sum += all[k][l];
          }
        }
        assertThat(some[i][j]).isCloseTo(sum, within(1e-9));
      }
    }
  }

  @Test
  void thinningAddsTheSquaresOfIndependentSteps() {
    double[][] some = new RandomWalk().covariance(steps, SOME);

    assertThat(some[1][0]).isZero();
    assertThat(some[0][0]).isCloseTo(Arrays.stream(steps.squares(), 0, 3).sum(), within(1e-12));
  }

  /** The share of two components of the expected products, which walks in many dimensions have. */
  private static double expected(WalkLaw law, StepRecord steps, Thinning thinned) {
    double[][] factor = Cholesky.lower(law.covariance(steps, thinned.kept()));
    double[][] points = new double[factor.length + 1][factor.length];
    for (int i = 0; i < factor.length; i++) {
      for (int j = 0; j < factor.length; j++) {
        points[i + 1][j] = points[i][j] + factor[i][j];
      }
    }
    return new ComponentPlane(List.of(thinned.fitted()))
        .choose(new double[][][] {points}, new RandomStream(0, "unused"))
        .explained()
        .orElseThrow()
        .total();
  }

  /** To 0.15 %, also where snapshots are no multiple of those kept. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.9, 0.99})
  void thinningLeavesSharesAsTheyAre(double persistence) {
    for (int n : new int[] {49, 65, 150, 1000}) {
      double[] squares = new double[n - 1];
      double[] products = new double[n - 1];
      double variance = 0;
      for (int t = 0; t < squares.length; t++) {
        products[t] = persistence * variance;
        variance = persistence * persistence * variance + 1;
        squares[t] = variance;
      }
      Thinning thinned = Thinning.of(n, 1, new ChosenFrom.Components(List.of("a"), 0, 1));
      double[] known = ExpectedPersistentWalk.explained(n, persistence, 0, 2);

      assertThat(expected(new PersistentWalk(), new StepRecord(squares, products), thinned))
          .as("%d snapshots", n)
          .isCloseTo(known[0] + known[1], within(0.0015));
    }
  }
}
