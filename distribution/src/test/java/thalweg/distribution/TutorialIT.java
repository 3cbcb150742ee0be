package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the tutorial says: writes its files, runs its commands, expects what it shows. */
class TutorialIT {

  @TempDir private Path directory;

  @Test
  void everyStepOfTheTutorialDoesWhatThePageSays() throws Exception {
    Path project = directory.resolve("conv");
    ShellRun shell = new ShellRun(directory);
    for (Markdown.Block block : Markdown.read(Path.of("..", "docs", "tutorial.md")).blocks()) {
      if (!block.file().isEmpty()) {
        write(project.resolve(block.file()), block);
      } else if (block.language().equals("sh")) {
        shell = new ShellRun(Files.exists(project) ? project : directory).run(block.text());
        assertThat(shell.exit()).as(block.text() + shell.output()).isZero();
      } else {
        assertShows(shell.output(), block.text());
      }
    }
  }

  /** Every line that the page shows is somewhere in the output, whatever its columns' widths. */
  private static void assertShows(String output, String shown) {
    for (String line : shown.lines().toList()) {
      String words =
          Arrays.stream(line.strip().split("\\s+"))
              .map(Pattern::quote)
              .collect(Collectors.joining("\\s+"));
      assertThat(output).containsPattern(words);
    }
  }

  private static void write(Path file, Markdown.Block block) throws IOException {
    if (block.before().isEmpty()) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, block.text());
      return;
    }
    String text = Files.readString(file);
    assertThat(text).containsOnlyOnce(block.before());
    Files.writeString(file, text.replace(block.before(), block.text() + block.before()));
  }
}
