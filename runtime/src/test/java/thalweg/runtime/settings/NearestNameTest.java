package thalweg.runtime.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

  private static final List<String> KNOWN =
      List.of("u", "pca", "sgd", "adam", "learningRate", "momentum");

  @ParameterizedTest
  @CsvSource({
    "sdg, sgd",
    "adma, adam",
    "Adam, adam",
    "learningrate, learningRate",
    "learing_rate, learningRate",
    "momentun, momentum",
    "U, u",
    "lr, learningRate"
  })
  void aSlipOfTheFingersIsUnderstood(String found, String meant) {
    assertThat(NearestName.hint(found, KNOWN)).isEqualTo("did you mean '" + meant + "'?");
  }

  @ParameterizedTest
  @CsvSource({"x", "rmsprop", "spiral", "aa"})
  void aNameThatIsNearNothingIsAnsweredWithAllNames(String found) {
    assertThat(NearestName.hint(found, KNOWN))
        .isEqualTo("expected one of: u, pca, sgd, adam, learningRate, momentum.");
  }

  @Test
  void whereNothingIsKnownItSaysSo() {
    assertThat(NearestName.hint("x", List.of())).isEqualTo("nothing is known here.");
  }

  @Test
  void theDistanceCountsInsertionsDeletionsSubstitutionsAndSwaps() {
    assertThat(NearestName.distance("", "abc")).isEqualTo(3);
    assertThat(NearestName.distance("abc", "")).isEqualTo(3);
    assertThat(NearestName.distance("kitten", "sitting")).isEqualTo(3);
    assertThat(NearestName.distance("abcd", "abdc")).isEqualTo(1);
    assertThat(NearestName.distance("ABC", "abc")).isZero();
  }
}
