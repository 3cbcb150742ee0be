package thalweg.plot.clip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClipWindowTest {

  private final ClipWindow window = new ClipWindow(30, 20, 240, 160);

  @Test
  void aLineInsideIsKeptToTheLastBit() {
    Segment inside = new Segment(40.1, 40.3, 60.7, 50.9);
    assertThat(window.clip(inside)).contains(inside);
  }

  @Test
  void linesThatLeadFarAwayAreCutAtTheEdge() {
    Segment far = new Segment(-1e6, 50, 1e6, 50);
    assertThat(window.clip(far)).contains(new Segment(30, 50, 240, 50));
    assertThat(window.clip(new Segment(40, 30, 20, 10))).contains(new Segment(40, 30, 30, 20));
  }

  @Test
  void linesOutsideAreLeftOut() {
    assertThat(window.clip(new Segment(0, 0, 500, 0))).isEmpty();
    assertThat(window.clip(new Segment(0, 100, 100, 1000))).isEmpty();
  }

  @Test
  void linesWithAnEndThatIsNotFiniteAreLeftOut() {
    assertThat(window.clip(new Segment(40, 40, Double.NaN, 50))).isEmpty();
    assertThat(window.clip(new Segment(40, 40, 50, Double.POSITIVE_INFINITY))).isEmpty();
    assertThat(window.clip(new Segment(-1e308, 50, 1e308, 50))).isEmpty();
  }

  @Test
  void aPointIsKeptOnTheEdgeAndInside() {
    Segment corner = new Segment(30, 20, 30, 20);
    assertThat(window.clip(corner)).isEqualTo(Optional.of(corner));
    assertThat(window.clip(new Segment(29, 20, 29, 20))).isEmpty();
  }
}
