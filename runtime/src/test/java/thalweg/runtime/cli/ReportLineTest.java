package thalweg.runtime.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportLineTest {

  private static final Path OUT = Path.of("out", "x");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private final Terminal terminal = new Terminal(out, out, new Style(false, false, false), false);

  private List<String> printed() {
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void theLastLineSaysWhatToOpen() {
    assertThat(ReportLine.print(List.of("path.gif", "index.html"), OUT, terminal))
        .contains(OUT.resolve("index.html"));

    assertThat(printed())
        .containsExactly(
            "",
            "Files in " + OUT + ": path.gif",
            "Report: " + OUT.resolve("index.html") + "  (open it in a browser)");
  }

  @Test
  void theIndexOfASweepComesBeforeItsGallery() {
    assertThat(
            ReportLine.print(
                List.of("gallery/index.html", "sheet.png", "index.html"), OUT, terminal))
        .contains(OUT.resolve("index.html"));
  }

  @Test
  void withoutAPageTheLastLineNamesTheDirectory() {
    assertThat(ReportLine.print(List.of("path.gif"), OUT, terminal)).isEmpty();

    assertThat(printed()).endsWith("Results: " + OUT);
  }

  @Test
  void aQuietTerminalShowsTheLastLineAlone() {
    ReportLine.print(List.of("path.gif", "index.html"), OUT, terminal.quiet(true));

    assertThat(printed()).singleElement().asString().startsWith("Report: ");
  }

  @Test
  void manyFilesAreBrokenIntoLinesThatFitATerminal() {
    List<String> files = IntStream.range(0, 40).mapToObj(i -> "picture-" + i + ".png").toList();

    ReportLine.print(files, OUT, terminal);

    assertThat(printed()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(88));
    assertThat(String.join(" ", printed())).contains("picture-0.png, ").contains("picture-39.png");
  }
}
