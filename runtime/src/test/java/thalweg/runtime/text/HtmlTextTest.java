package thalweg.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

  @Test
  void whatMeansSomethingInHtmlIsEscaped() {
    assertThat(HtmlText.escaped("<a href=\"x\">1 & 2</a>"))
        .isEqualTo("&lt;a href=&quot;x&quot;&gt;1 &amp; 2&lt;/a&gt;");
  }

  @Test
  void whatIsEscapedAlreadyIsTakenAtItsWord() {
    assertThat(HtmlText.escaped("&lt;")).isEqualTo("&amp;lt;");
  }

  @Test
  void allElseStaysAsItIs() {
    assertThat(HtmlText.escaped("R² – 50 % 'ü' 100 × 3\n")).isEqualTo("R² – 50 % 'ü' 100 × 3\n");
  }
}
