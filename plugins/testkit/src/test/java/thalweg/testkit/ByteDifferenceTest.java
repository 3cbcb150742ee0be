package thalweg.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByteDifferenceTest {

  @Test
  void equalFilesDoNotDiffer() {
    assertThat(ByteDifference.between(new byte[] {1, 2}, new byte[] {1, 2})).isEmpty();
  }

  @Test
  void textsAreShownWhereTheyPart() {
    byte[] expected = "<circle cx=\"30.0\"/>".getBytes(UTF_8);
    byte[] found = "<circle cx=\"30,0\"/>".getBytes(UTF_8);

    assertThat(ByteDifference.between(expected, found))
        .contains(
            "of 19 and 19 bytes, first at byte 14: 'ircle cx=\"30.0\"/>' / 'ircle cx=\"30,0\"/>'");
  }

  @Test
  void aFileThatIsCutIsShownToItsEnd() {
    assertThat(ByteDifference.between("abcdef".getBytes(UTF_8), "abc".getBytes(UTF_8)))
        .contains("of 6 and 3 bytes, first at byte 3: 'abcdef' / 'abc'");
  }

  @Test
  void otherBytesAreShownAsNumbers() {
    assertThat(ByteDifference.between(new byte[] {0, (byte) 0xff}, new byte[] {0, 1}))
        .contains("of 2 and 2 bytes, first at byte 1: 00 ff / 00 01");
  }
}
