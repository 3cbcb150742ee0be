package thalweg.plot.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkupTest {

  @Test
  void textsAndValuesAreEscaped() {
    Markup page = new Markup();
    page.element("a", "1 < 2 & \"3\"", "title", "it's > \"that\"");
    assertThat(page)
        .hasToString(
            "<a title=\"it&#39;s &gt; &quot;that&quot;\">1 &lt; 2 &amp; &quot;3&quot;</a>");
  }

  @Test
  void anElementLeftOpenIsAnError() {
    assertThatThrownBy(() -> new Markup().open("p").toString())
        .hasMessage("The element p is not closed.");
  }

  @Test
  void lineEndsOfAnySystemAreLineFeeds() {
    assertThat(Escape.text("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
  }

  @Test
  void whatFillsASlotIsNoSlot() {
    Template template = new Template("{{a}} and {{b}}");
    assertThat(template.fill(Map.of("a", "{{b}} $1 \\", "b", "2"))).isEqualTo("{{b}} $1 \\ and 2");
  }

  @Test
  void aSlotWithoutAValueIsAnError() {
    assertThatThrownBy(() -> new Template("{{a}}").fill(Map.of()))
        .hasMessage("The slot a of the template has no value.");
  }
}
