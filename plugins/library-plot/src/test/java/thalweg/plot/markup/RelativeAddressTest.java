package thalweg.plot.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeAddressTest {

  @ParameterizedTest
  @CsvSource({
    "path.gif, path.gif",
    "sub/more.png, sub/more.png",
    "../1x5/path.gif, ../1x5/path.gif",
    "javascript:alert(1).png, javascript%3Aalert%281%29.png",
    "//elsewhere.example/x.png, elsewhere.example/x.png",
    "a b#c?d.png, a%20b%23c%3Fd.png",
    "ä%41.png, %C3%A4%2541.png"
  })
  void aNameBecomesARelativeAddress(String name, String address) {
    assertThat(RelativeAddress.of(name)).isEqualTo(address);
  }
}
