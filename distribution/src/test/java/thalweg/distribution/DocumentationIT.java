package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documentation says of the product is so. */
class DocumentationIT {

  private static final Path DOCS = Path.of("..", "docs");

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"datasets", "models", "optimizers", "directions", "renderers"})
  void theReferenceIsTheOneThatThePluginsGive(String kind) throws Exception {
    Product.Outcome outcome = new Product(directory).run("describe", "--markdown", kind);

    assertThat(Files.readString(DOCS.resolve("reference").resolve(kind + ".md")))
        .as("run `thalweg describe --markdown %s > docs/reference/%s.md`", kind, kind)
        .isEqualTo(outcome.out());
  }

  @Test
  void theJavaProgramWithoutTheFrameworkRuns() throws Exception {
    Markdown page = Markdown.read(DOCS.resolve("plain-java.md"));
    Path program = directory.resolve("Valley.java");
    Files.writeString(program, page.fences("java").get(0));

    ShellRun run = new ShellRun(directory).run(page.fences("sh").get(0));

    assertThat(run.exit()).as(run.output()).isZero();
    assertThat(run.output().lines()).hasSize(3).allMatch(line -> line.startsWith("loss at "));
  }

  @Test
  void theProgramThatUsesTheEngineHasTwentyLinesAndRuns() throws Exception {
    Markdown page = Markdown.read(DOCS.resolve("engine.md"));
    String program = page.fences("java").get(0);
    Files.writeString(directory.resolve("Learning.java"), program);

    ShellRun run = new ShellRun(directory).run(page.fences("sh").get(0));

    assertThat(run.exit()).as(run.output()).isZero();
    assertThat(body(program)).hasSizeLessThanOrEqualTo(20);
    assertThat(run.output()).contains("loss", "PC1 explains", "lowest cell");
  }

  /** The lines of the program's method. */
  private static List<String> body(String program) {
    List<String> lines = program.lines().toList();
    int start =
        lines.indexOf(lines.stream().filter(l -> l.contains("void main")).findFirst().get());
    return lines.subList(start + 1, lines.size()).stream()
        .filter(line -> !line.isBlank() && !line.strip().equals("}"))
        .toList();
  }
}
