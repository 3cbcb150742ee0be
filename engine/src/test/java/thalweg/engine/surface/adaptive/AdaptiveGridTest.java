package thalweg.engine.surface.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AdaptiveGridTest {

  private static final double TOLERANCE = 1e-3;

  private static final DoubleBinaryOperator BOWL = (x, y) -> 0.1 + x * x + 3 * y * y;

  private final List<Integer> asked = new ArrayList<>();
  private AdaptiveGrid.Levels levels = AdaptiveGrid.Levels.NONE;

  /** Both axes go from −1 to 1. */
  private static double at(int index, int count) {
    return -1 + 2.0 * index / (count - 1);
  }

  private static double value(DoubleBinaryOperator loss, int row, int column, int ny, int nx) {
    return loss.applyAsDouble(at(column, nx), at(row, ny));
  }

  private AdaptiveGrid.Filled fill(DoubleBinaryOperator loss, int ny, int nx, double tolerance)
      throws IOException {
    return AdaptiveGrid.fill(
        ny,
        nx,
        2,
        tolerance,
        cells -> {
          double[] losses = new double[cells.length];
          double[] accuracies = new double[cells.length];
          for (int i = 0; i < cells.length; i++) {
            asked.add(cells[i]);
            losses[i] = value(loss, cells[i] / nx, cells[i] % nx, ny, nx);
            accuracies[i] = cells[i] % nx < nx / 2 ? 0.25 : 0.75;
          }
          return new double[][] {losses, accuracies};
        },
        levels);
  }

  /** The largest error, as a share of the scale from the smallest to the largest loss. */
  private static double largestError(double[][] found, DoubleBinaryOperator loss) {
    double largest = 0;
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < found.length; row++) {
      for (int column = 0; column < found[row].length; column++) {
        double truth = value(loss, row, column, found.length, found[row].length);
        assertThat(found[row][column]).isNotNaN();
        if (found[row][column] != truth) {
          largest = Math.max(largest, Math.abs(scaled(found[row][column]) - scaled(truth)));
        }
        if (Double.isFinite(truth)) {
          lowest = Math.min(lowest, scaled(truth));
          highest = Math.max(highest, scaled(truth));
        }
      }
    }
    return largest / Math.max(1, highest - lowest);
  }

  private static double scaled(double loss) {
    double size = Math.abs(loss) / 1e-6;
    return Math.signum(loss) * Math.log(size + Math.hypot(size, 1));
  }

  static Stream<Arguments> landscapes() {
    DoubleBinaryOperator valley =
        (x, y) -> 0.01 + 20 * (y - x * x) * (y - x * x) + (x - 0.5) * (x - 0.5);
    DoubleBinaryOperator kink = (x, y) -> 0.2 + Math.abs(x - 0.13) + 0.5 * Math.abs(x + y);
    DoubleBinaryOperator deep = (x, y) -> Math.exp(-5 * (1 + x)) * (1 + y * y);
    return Stream.of(
        Arguments.of("bowl", BOWL, 0.4),
        Arguments.of("narrow valley", valley, 0.75),
        Arguments.of("kink", kink, 0.75),
        Arguments.of("deep", deep, 0.4),
        Arguments.of("spike", spike(97), 0.5));
  }

  /** Less than three cells wide, in the middle of a block of 8 × 8. */
  private static DoubleBinaryOperator spike(int count) {
    double width = 1.2 * 2 / (count - 1);
    return (x, y) ->
        1 + 5 * Math.exp(-(square(x - at(44, count)) + square(y - at(44, count))) / square(width));
  }

  private static double square(double value) {
    return value * value;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("landscapes")
  void theErrorStaysWithinTheToleranceAndCellsAreSaved(
      String name, DoubleBinaryOperator loss, double share) throws IOException {
    AdaptiveGrid.Filled filled = fill(loss, 97, 97, TOLERANCE);

    assertThat(largestError(filled.values()[0], loss)).isLessThanOrEqualTo(TOLERANCE);
    assertThat(filled.evaluations()).isLessThan((int) (share * 97 * 97));
    assertThat(filled.largestExpected()).isPositive().isLessThanOrEqualTo(TOLERANCE);
  }

  /** The tolerance is an estimate: a single sharp bend can slip past the checks. */
  @ParameterizedTest
  @CsvSource({"-0.8, 0.8, 1.6", "-1, 1, 3"})
  void aBendBetweenChecksMissesTheToleranceByLittleAndByMoreAtTheRim(
      double from, double to, double most) throws IOException {
    for (double place = from; place < to; place += 0.01) {
      for (double slope = 0.01; slope < 0.2; slope += 0.005) {
        double at = place;
        double by = slope;
        DoubleBinaryOperator bend = (x, y) -> 1 + by * Math.max(0, x - at);

        assertThat(largestError(fill(bend, 10, 100, TOLERANCE).values()[0], bend))
            .isLessThanOrEqualTo(most * TOLERANCE);
      }
    }
  }

  @Test
  void aSmallerToleranceEvaluatesMoreAndMissesLess() throws IOException {
    DoubleBinaryOperator waves = (x, y) -> 2 + Math.sin(9 * x) * Math.cos(7 * y);

    AdaptiveGrid.Filled rough = fill(waves, 97, 97, 1e-2);
    AdaptiveGrid.Filled fine = fill(waves, 97, 97, 1e-5);

    assertThat(fine.evaluations()).isGreaterThan(rough.evaluations());
    assertThat(largestError(fine.values()[0], waves))
        .isLessThanOrEqualTo(1e-5)
        .isLessThan(largestError(rough.values()[0], waves));
  }

  @Test
  void theMaskTellsExactlyWhichCellsWereEvaluatedAndNoneTwice() throws IOException {
    AdaptiveGrid.Filled filled = fill(spike(97), 97, 97, TOLERANCE);

    int[] expected = new int[97 * 97];
    asked.forEach(cell -> expected[cell]++);
    assertThat(filled.evaluated()).isEqualTo(expected);
    assertThat(filled.evaluations()).isEqualTo(asked.size());
  }

  @Test
  void whatIsEvaluatedIsKeptToTheBit() throws IOException {
    AdaptiveGrid.Filled filled = fill(BOWL, 50, 70, TOLERANCE);

    for (int cell : asked) {
      int row = cell / 70;
      int column = cell % 70;
      assertThat(filled.values()[0][row][column]).isEqualTo(value(BOWL, row, column, 50, 70));
      assertThat(filled.values()[1][row][column]).isEqualTo(column < 35 ? 0.25 : 0.75);
    }
  }

  @Test
  void accuracyIsInterpolatedBetweenItsNeighboursWithoutOvershoot() throws IOException {
    AdaptiveGrid.Filled filled = fill(BOWL, 97, 97, TOLERANCE);

    for (double[] row : filled.values()[1]) {
      for (int column = 0; column < row.length; column++) {
        assertThat(row[column]).isBetween(0.25, 0.75);
        if (Math.abs(column - 47.5) > 8) {
          assertThat(row[column]).isCloseTo(column < 48 ? 0.25 : 0.75, within(1e-15));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2,2", "2,3", "3,5", "4,4", "7,100", "9,9", "10,11", "33,34", "100,64"})
  void gridsOfAnySizeAreFilled(int ny, int nx) throws IOException {
    AdaptiveGrid.Filled filled = fill(BOWL, ny, nx, TOLERANCE);

    assertThat(filled.values()[0]).hasDimensions(ny, nx);
    assertThat(filled.values()[1]).hasDimensions(ny, nx);
    assertThat(largestError(filled.values()[0], BOWL)).isLessThanOrEqualTo(TOLERANCE);
    assertThat(filled.evaluated()[0] + filled.evaluated()[ny * nx - 1]).isEqualTo(2);
  }

  @Test
  void cellsThatAreNotFiniteAreAllEvaluatedAndSpoilNoOthers() throws IOException {
    DoubleBinaryOperator cliff =
        (x, y) -> x > 0.31 ? Double.POSITIVE_INFINITY : BOWL.applyAsDouble(x, y);

    AdaptiveGrid.Filled filled = fill(cliff, 100, 100, TOLERANCE);

    assertThat(largestError(filled.values()[0], cliff)).isLessThanOrEqualTo(TOLERANCE);
    for (int cell = 0; cell < 100 * 100; cell++) {
      if (Double.isInfinite(value(cliff, cell / 100, cell % 100, 100, 100))) {
        assertThat(filled.evaluated()[cell]).isOne();
      }
    }
    assertThat(filled.evaluations()).isLessThan(100 * 100);
  }

  @Test
  void scatteredInfiniteCellsNeverSpoilInterpolatedOnes() throws IOException {
    DoubleBinaryOperator kink = (x, y) -> 0.2 + Math.abs(x - 0.13) + 0.5 * Math.abs(x + y);
    for (int seed = 0; seed < 200; seed++) {
      int salt = seed;
      int size = 10 + seed % 60;
      DoubleBinaryOperator holes =
          (x, y) ->
              new SplittableRandom(Double.hashCode(x) * 31L + Double.hashCode(y) + salt).nextInt(60)
                      == 0
                  ? Double.POSITIVE_INFINITY
                  : kink.applyAsDouble(x, y);

      AdaptiveGrid.Filled filled = fill(holes, size, size, 1e-2);

      for (int cell = 0; cell < size * size; cell++) {
        double found = filled.values()[0][cell / size][cell % size];
        double truth = value(holes, cell / size, cell % size, size, size);
        assertThat(Double.isFinite(found) || found == truth).isTrue();
      }
    }
  }

  @Test
  void whereNothingIsFiniteEverythingIsEvaluated() throws IOException {
    AdaptiveGrid.Filled filled = fill((x, y) -> Double.POSITIVE_INFINITY, 20, 30, TOLERANCE);

    assertThat(filled.evaluations()).isEqualTo(600);
    assertThat(filled.largestExpected()).isZero();
  }

  @Test
  void lossesAroundAndBelowZeroAreInterpolatedToo() throws IOException {
    DoubleBinaryOperator crossing = (x, y) -> x + 0.3 * y;
    DoubleBinaryOperator zero = (x, y) -> 0;

    assertThat(largestError(fill(crossing, 65, 65, 1e-2).values()[0], crossing))
        .isLessThanOrEqualTo(1e-2);
    AdaptiveGrid.Filled flat = fill(zero, 65, 65, TOLERANCE);
    assertThat(largestError(flat.values()[0], zero)).isZero();
    assertThat(flat.evaluations()).isEqualTo(17 * 17);
  }

  @Test
  void levelsAreToldFromCoarseToFineWithoutGapsAndEqualTheGridAtTheirNodes() throws IOException {
    List<Integer> told = new ArrayList<>();
    List<double[][][]> values = new ArrayList<>();
    List<int[][]> nodes = new ArrayList<>();
    levels =
        (level, rows, columns, all) -> {
          told.add(level);
          nodes.add(new int[][] {rows, columns});
          values.add(all);
        };

    AdaptiveGrid.Filled filled = fill(BOWL, 50, 70, TOLERANCE);

    assertThat(told).containsExactly(0, 1, 2, 3);
    for (int level = 0; level < 4; level++) {
      int[] rows = nodes.get(level)[0];
      int[] columns = nodes.get(level)[1];
      assertThat(rows).isEqualTo(AxisLevels.of(50)[level]);
      assertThat(columns).isEqualTo(AxisLevels.of(70)[level]);
      for (int metric = 0; metric < 2; metric++) {
        for (int row = 0; row < rows.length; row++) {
          for (int column = 0; column < columns.length; column++) {
            assertThat(values.get(level)[metric][row][column])
                .isEqualTo(filled.values()[metric][rows[row]][columns[column]]);
          }
        }
      }
    }
  }
}
