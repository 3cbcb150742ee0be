package thalweg.plot.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thalweg.plot.scale.LinearScale;

class PolylineTest {

  /** Values 0 to 100 across and upwards, in a box of 100 units from (10, 20). */
  private static final PlotArea AREA =
      new PlotArea(10, 20, 100, 100, new LinearScale(0, 100), new LinearScale(0, 100));

  @Test
  void valuesRiseFromTheBottomLeft() {
    assertThat(line(0, 0, 100, 50).pieces()).containsExactly("10,120 110,70");
  }

  @Test
  void aLineThatLeavesIsCutAtTheEdge() {
    assertThat(line(50, 50, 150, 50).pieces()).containsExactly("60,70 110,70");
  }

  @Test
  void aLineThatComesBackIsTwoPieces() {
    assertThat(line(50, 50, 150, 50, 150, 80, 50, 80).pieces())
        .containsExactly("60,70 110,70", "110,40 60,40");
  }

  @Test
  void aLineThatCrossesWithoutAPointInsideIsDrawn() {
    assertThat(line(-50, 50, 150, 50).pieces()).containsExactly("10,70 110,70");
  }

  @Test
  void aLineOutsideIsNotDrawn() {
    assertThat(line(-50, -50, -20, 150, 150, 150).pieces()).isEmpty();
  }

  @Test
  void aPointThatIsNotFiniteLeavesAGap() {
    double nan = Double.NaN;
    assertThat(line(0, 0, 10, 0, nan, nan, 30, 0, 40, 0).pieces())
        .containsExactly("10,120 20,120", "40,120 50,120");
    assertThat(line(0, 0, 10, 0, 1 / 0.0, 0, 30, 0, 40, 0).pieces())
        .containsExactly("10,120 20,120", "40,120 50,120");
  }

  @Test
  void aLonePointIsADot() {
    assertThat(line(50, 50).pieces()).containsExactly("60,70 60,70");
  }

  @Test
  void manyNearPointsBecomeFewAndTheLastIsKept() {
    Polyline line = new Polyline(AREA);
    for (int i = 0; i <= 10_000; i++) {
      line.to(i * 0.001 + 0.06, 0);
    }
    String points = line.pieces().get(0);
    assertThat(points.split(" ")).hasSizeBetween(20, 40);
    assertThat(points).startsWith("10.1,120").endsWith("20.1,120");
  }

  private static Polyline line(double... values) {
    Polyline line = new Polyline(AREA);
    for (int i = 0; i < values.length; i += 2) {
      line.to(values[i], values[i + 1]);
    }
    return line;
  }
}
