package thalweg.renderer.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void mapsListsTextsAndNumbersKeepTheirOrder() {
    assertThat(Json.of(Json.fields("b", 1, "a", List.of("x", 2.5, true), "c", Map.of())))
        .isEqualTo("{\"b\":1,\"a\":[\"x\",2.5,true],\"c\":{}}");
  }

  @Test
  void nothingInATextEndsTheScriptThatHoldsIt() {
    assertThat(Json.of("</script><!-- & -->"))
        .isEqualTo("\"\\u003c/script\\u003e\\u003c!-- \\u0026 --\\u003e\"");
  }

  @Test
  void quotesBackslashesAndControlCharactersAreEscaped() {
    assertThat(Json.of("\"\\\n\u0000")).isEqualTo("\"\\\"\\\\\\u000a\\u0000\"");
  }

  @Test
  void halfACharacterBecomesTheReplacementAndWholeOnesStay() {
    assertThat(Json.of("\ud800 \ud83d\ude00")).isEqualTo("\"\ufffd \ud83d\ude00\"");
  }

  @Test
  void whatIsNotANumberIsNull() {
    assertThat(Json.of(Arrays.asList(Double.NaN, 1 / 0.0, null))).isEqualTo("[null,null,null]");
  }
}
