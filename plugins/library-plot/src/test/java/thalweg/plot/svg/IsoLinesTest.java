package thalweg.plot.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import thalweg.plot.scale.LinearScale;

class IsoLinesTest {

  /** One unit of the view box is one of the grid of 41 × 41 points; y upwards from 40. */
  private static final PlotArea AREA =
      new PlotArea(0, 0, 40, 40, new LinearScale(0, 40), new LinearScale(0, 40));

  @Test
  void theLineOfABowlIsACircle() {
    String path = lines((x, y) -> Math.hypot(x - 20, y - 20)).at(10);
    double[] points = numbers(path);
    double length = 0;
    for (int i = 0; i < points.length; i += 4) {
      assertThat(Math.hypot(points[i] - 20, points[i + 1] - 20)).isCloseTo(10, within(0.12));
      length += Math.hypot(points[i + 2] - points[i], points[i + 3] - points[i + 1]);
    }
    assertThat(length).isCloseTo(2 * Math.PI * 10, within(0.7));
  }

  @Test
  void theLineOfAPlaneIsStraightAndItsFirstRowIsBelow() {
    double[] points = numbers(lines((x, y) -> y).at(9.5));
    assertThat(points).hasSize(4 * 40);
    for (int i = 1; i < points.length; i += 2) {
      assertThat(points[i]).isEqualTo(30.5);
    }
  }

  @Test
  void atASaddleTheMiddleDecides() {
    double[][] high = {{1, 0}, {0, 1}};
    double[][] low = {{0.6, 0}, {0, 0.6}};
    PlotArea unit = new PlotArea(0, 0, 1, 1, new LinearScale(0, 1), new LinearScale(0, 1));
    // With a high middle the two low corners are cut off, with a low one the two high corners.
    assertThat(new IsoLines(high, unit).at(0.4)).isEqualTo("M0.6 1L1 0.6M0.4 0L0 0.4");
    assertThat(new IsoLines(low, unit).at(0.4)).isEqualTo("M0 0.7L0.3 1M1 0.3L0.7 0");
  }

  @Test
  void noLineBordersAHole() {
    assertThat(lines((x, y) -> x < 20 ? 1 : Double.NaN).at(0.5)).isEmpty();
  }

  private static IsoLines lines(DoubleBinaryOperator height) {
    double[][] positions = new double[41][41];
    for (int row = 0; row <= 40; row++) {
      int y = row;
      Arrays.setAll(positions[row], x -> height.applyAsDouble(x, y));
    }
    return new IsoLines(positions, AREA);
  }

  private static double[] numbers(String path) {
    return Arrays.stream(path.replaceAll("[ML]", " ").strip().split(" "))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }
}
