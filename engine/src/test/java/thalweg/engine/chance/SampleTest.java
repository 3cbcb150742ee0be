package thalweg.engine.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thalweg.api.scene.Band;
import thalweg.api.scene.PathDiagnostics.Shares;

class SampleTest {

  private static Band total(int count) {
    List<Shares> shares =
        IntStream.rangeClosed(1, count).mapToObj(i -> new Shares(i / 1000.0, 0)).toList();
    return Sample.bands(shares).orElseThrow().total();
  }

  @Test
  void boundsAreOrderStatistics() {
    for (int count : new int[] {119, 79, 39}) {
      double outside = (count + 1) / 40;
      assertThat(total(count).low()).isEqualTo(outside / 1000);
      assertThat(total(count).high()).isEqualTo((count + 1 - outside) / 1000);
      assertThat(total(count).mean()).isCloseTo((count + 1) / 2000.0, within(1e-12));
    }
  }

  @Test
  void aShareThatIsNotDefinedHasNoBand() {
    assertThat(Sample.bands(List.of(new Shares(0.5, 0.1), new Shares(Double.NaN, 0.1)))).isEmpty();
  }
}
