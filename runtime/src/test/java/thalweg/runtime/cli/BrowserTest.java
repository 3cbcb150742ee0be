package thalweg.runtime.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrowserTest {

  @Test
  void withoutADesktopItSaysSoAndStartsNothing() {
    assertThat(Browser.obstacle(Path.of("index.html"), "linux", Map.of()))
        .contains("there is no graphical desktop here");
  }

  @Test
  void eachSystemHasItsOwnOpener() {
    assertThat(Browser.command("linux", "file:///a")).containsExactly("xdg-open", "file:///a");
    assertThat(Browser.command("mac os x", "file:///a")).containsExactly("open", "file:///a");
    assertThat(Browser.command("windows 11", "file:///a"))
        .containsExactly("rundll32", "url.dll,FileProtocolHandler", "file:///a");
  }
}
