package thalweg.runtime.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class StyleTest {

  private static final Map<String, String> XTERM = Map.of("TERM", "xterm");

  @Test
  void eachStreamIsColouredWhereItIsATerminal() {
    assertThat(Style.of(XTERM, "out,err")).isEqualTo(new Style(true, true, false));
    assertThat(Style.of(XTERM, "err")).isEqualTo(new Style(false, true, false));
    assertThat(Style.of(XTERM, "")).isEqualTo(new Style(false, false, false));
  }

  @Test
  void noColorTakesColoursAwayEvenWhereTheyAreForced() {
    assertThat(Style.of(Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1"), "out,err"))
        .isEqualTo(new Style(false, false, false));
  }

  @Test
  void anEmptyNoColorChangesNothing() {
    assertThat(Style.of(Map.of("NO_COLOR", ""), "out").out()).isTrue();
  }

  @Test
  void clicolorForceColoursFilesUnlessItIsZero() {
    assertThat(Style.of(Map.of("CLICOLOR_FORCE", "1"), "")).isEqualTo(new Style(true, true, false));
    assertThat(Style.of(Map.of("CLICOLOR_FORCE", "0"), "").out()).isFalse();
  }

  @Test
  void aDumbTerminalIsSparedEscapeSequences() {
    assertThat(Style.of(Map.of("TERM", "dumb"), "out,err").out()).isFalse();
  }

  @Test
  void aFileIsALinkWhereTheTerminalKnowsLinks() {
    Style style = Style.of(Map.of("VTE_VERSION", "7000"), "out");

    assertThat(style.link(Path.of("a b.html"))).contains("file:///").contains("a%20b.html");
    assertThat(Style.of(XTERM, "out").link(Path.of("a.html"))).isEqualTo("a.html");
  }

  @Test
  void aColourEndsWhereItsTextEnds() {
    assertThat(new Style(true, false, false).onOut(Ansi.Style.bold, "x"))
        .isEqualTo("\u001b[1mx\u001b[0m");
    assertThat(new Style(true, false, false).onErr(Ansi.Style.bold, "x")).isEqualTo("x");
  }
}
