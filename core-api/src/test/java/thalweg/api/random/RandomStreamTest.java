package thalweg.api.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** First values from an independent Python implementation of SplitMix64 and FNV-1a. */
class RandomStreamTest {

  @Test
  void theFirstNumbersAreThoseOfAnIndependentImplementation() {
    assertLongs(0, "data", 0xe863a4d4b013414bL, 0x52bb7aa2b998ceccL, 0x06b14c4ed5f1b56dL);
    assertLongs(42, "batches", 0xa90a4419664578faL, 0xdcd78f6cb7ec9a7dL, 0xcc2207584eea4f84L);
    assertLongs(-1, "directions", 0xfb3abe60de09c97dL, 0x00a69d745fa0c53dL, 0x78a5f445c683513bL);
  }

  @Test
  void theFirstDoublesAndGaussiansAreThoseOfAnIndependentImplementation() {
    RandomStream uniform = new RandomStream(0, "data");
    assertThat(uniform.nextDouble()).isEqualTo(0.9077704447991666);
    assertThat(uniform.nextDouble()).isEqualTo(0.3231732032087137);
    RandomStream gaussian = new RandomStream(7, "directions");
    double[] expected = {
      -1.178675723588091, 0.24666936164612185, 2.3009533211355255, -1.6846866400622926
    };
    for (double value : expected) {
      assertThat(gaussian.nextGaussian()).isCloseTo(value, within(1e-15));
    }
  }

  @Test
  void theFirstPermutationIsThatOfAnIndependentImplementation() {
    assertThat(new RandomStream(3, "batches").permutation(10))
        .containsExactly(6, 9, 7, 1, 0, 5, 8, 2, 4, 3);
  }

  @Test
  void theSameSeedAndPurposeGiveTheSameNumbers() {
    assertThat(new RandomStream(5, "data").longs(100).toArray())
        .isEqualTo(new RandomStream(5, "data").longs(100).toArray());
  }

  @Test
  void drawingForOnePurposeDoesNotShiftAnother() {
    RandomStream alone = new RandomStream(5, "data");
    RandomStream beside = new RandomStream(5, "data");
    RandomStream other = new RandomStream(5, "batches");
    for (int i = 0; i < 50; i++) {
      other.nextGaussian();
      other.permutation(7);
      assertThat(beside.nextLong()).isEqualTo(alone.nextLong());
    }
  }

  @Test
  void purposesAndNeighbouringSeedsAreUncorrelated() {
    assertUncorrelated(new RandomStream(0, "data"), new RandomStream(0, "batches"));
    assertUncorrelated(new RandomStream(0, "data"), new RandomStream(1, "data"));
    assertUncorrelated(new RandomStream(-1, "data"), new RandomStream(0, "data"));
  }

  @Test
  void gaussiansHaveTheMomentsOfTheNormalDistribution() {
    RandomStream random = new RandomStream(1, "moments");
    int n = 400_000;
    double[] moments = new double[5];
    int beyondTwo = 0;
    for (int i = 0; i < n; i++) {
      double value = random.nextGaussian();
      for (int k = 1; k <= 4; k++) {
        moments[k] += Math.pow(value, k) / n;
      }
      beyondTwo += Math.abs(value) > 2 ? 1 : 0;
    }
    // Five standard errors each.
    assertThat(moments[1]).isCloseTo(0, within(0.008));
    assertThat(moments[2]).isCloseTo(1, within(0.012));
    assertThat(moments[3]).isCloseTo(0, within(0.031));
    assertThat(moments[4]).isCloseTo(3, within(0.078));
    assertThat((double) beyondTwo / n).isCloseTo(0.0455, within(0.0017));
  }

  @Test
  void neighbouringGaussiansAreUncorrelated() {
    RandomStream random = new RandomStream(2, "moments");
    double last = random.nextGaussian();
    double product = 0;
    for (int i = 0; i < 100_000; i++) {
      double next = random.nextGaussian();
      product += last * next / 100_000;
      last = next;
    }
    assertThat(product).isCloseTo(0, within(0.016));
  }

  @Test
  void aPermutationHoldsEachNumberOnce() {
    RandomStream random = new RandomStream(9, "batches");
    for (int n : new int[] {0, 1, 2, 3, 100, 1083}) {
      assertThat(random.permutation(n)).containsExactlyInAnyOrder(IntStream.range(0, n).toArray());
    }
  }

  @Test
  void allPermutationsOfThreeAreEquallyLikely() {
    RandomStream random = new RandomStream(4, "batches");
    int[] counts = new int[9];
    for (int i = 0; i < 60_000; i++) {
      int[] order = random.permutation(3);
      counts[3 * order[0] + order[1]]++;
    }
    for (int key : new int[] {1, 2, 3, 5, 6, 7}) {
      assertThat(counts[key]).isBetween(9_500, 10_500);
    }
  }

  private static void assertUncorrelated(RandomStream a, RandomStream b) {
    double product = 0;
    for (int i = 0; i < 100_000; i++) {
      product += (a.nextDouble() - 0.5) * (b.nextDouble() - 0.5) * 12 / 100_000;
    }
    assertThat(product).isCloseTo(0, within(0.016));
  }

  private static void assertLongs(long seed, String purpose, long... expected) {
    assertThat(new RandomStream(seed, purpose).longs(expected.length).toArray())
        .isEqualTo(expected);
  }
}
