package thalweg.api.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BandTest {

  @Test
  void narrowBandsHaveAsManyDecimalsAsTellTheirEndsApart() {
    assertThat(new Band(0.6, 0.573, 0.644).decimals()).isEqualTo(1);
    assertThat(new Band(0.999, 0.99916, 0.99932).decimals()).isEqualTo(2);
    assertThat(new Band(0.99, 0.999911, 0.999923).decimals()).isEqualTo(3);
    assertThat(new Band(1, 1, 1).decimals()).isEqualTo(3);
  }

  @Test
  void sharesInsideOrBelowAreReached() {
    Band band = new Band(0.6, 0.5, 0.7);
    assertThat(band.reaches(0.4)).isTrue();
    assertThat(band.reaches(0.7)).isTrue();
    assertThat(band.reaches(0.71)).isFalse();
    assertThat(band.reaches(Double.NaN)).isFalse();
  }
}
