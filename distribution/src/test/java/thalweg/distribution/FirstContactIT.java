package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody meets who has just unpacked the product. */
class FirstContactIT {

  private static final String[] SMALL = {
    "--set", "training.epochs=6", "--set", "training.snapshots=4", "--set", "landscape.resolution=6"
  };

  @TempDir private Path directory;

  @Test
  void initCopiesAnExampleThatRunsAndEndsWithItsReportOnOneLine() throws Exception {
    assertThat(product().run("init").out()).endsWith("Next: thalweg run spirals.yaml\n");

    Product.Outcome outcome = product().run(words("run", "spirals.yaml"));
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.out().lines().toList())
        .endsWith("Report: out/spirals/index.html  (open it in a browser)");

    Product.Outcome quiet = product().run(words("run", "spirals.yaml", "--quiet"));
    assertThat(quiet.out()).isEqualTo("Report: out/spirals/index.html  (open it in a browser)\n");
    assertThat(quiet.errorLines()).isEmpty();
  }

  @Test
  void initOverwritesNothing() throws Exception {
    Path mine = Files.writeString(directory.resolve("spirals.csv"), "mine");

    Product.Outcome outcome = product().run("init", "csv");

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains("spirals.csv already exists");
    assertThat(mine).hasContent("mine");
    assertThat(directory.resolve("csv.yaml")).doesNotExist();
  }

  @Test
  void initListsEveryExampleInALine() throws Exception {
    assertThat(product().run("init", "--list").out())
        .contains("spirals", "csv", "article", "optimizers")
        .contains("The default job: three spirals");
  }

  @Test
  void aQuestionAboutRunStartsWithoutTheVectorModuleAndItsWarning() throws Exception {
    assertThat(product().run("run", "--help").err()).isEmpty();
    assertThat(product().run("run").err()).doesNotContain("WARNING");
    assertThat(product().run("run", "missing.yaml").err()).doesNotContain("WARNING");
  }

  @Test
  void coloursGoToAPipeOnlyWhenForced() throws Exception {
    assertThat(product().run(Map.of("CLICOLOR_FORCE", "1"), "rnu").err()).contains("\u001b[31m");
    assertThat(product().run("rnu").err()).doesNotContain("\u001b");
  }

  @Test
  void shellsAndManFindTheirFilesBelowShare() throws Exception {
    Path share = Product.HOME.resolve("share");

    assertThat(share.resolve("bash-completion/completions/thalweg"))
        .hasContent(product().run("completion", "bash").out());
    assertThat(share.resolve("zsh/site-functions/_thalweg")).content().startsWith("#compdef");
    assertThat(share.resolve("fish/vendor_completions.d/thalweg.fish"))
        .content()
        .contains("-a run");
    assertThat(share.resolve("man/man1/thalweg-new-plugin.1")).content().startsWith(".TH");
    String bash = share.resolve("bash-completion/completions/thalweg").toString();
    assertThat(product().shell("bash -n \"$0\"", bash).exit()).isZero();
  }

  @Test
  void theWindowsLauncherStartsJavaAsTheOtherOneDoes() throws Exception {
    String cmd = Files.readString(Product.HOME.resolve("bin/thalweg.cmd"));
    String sh = Files.readString(Product.HOME.resolve("bin/thalweg"));

    for (String word :
        List.of(
            "thalweg.runtime.cli.Main",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "--add-modules=jdk.incubator.vector",
            "--sun-misc-unsafe-memory-access=allow",
            "THALWEG_JAVA_OPTIONS",
            "THALWEG_JAVA is ",
            "the Java inside, is damaged: unpack the archive again, or set THALWEG_JAVA.",
            "no Java 17 or newer was found")) {
      assertThat(cmd).contains(word);
      assertThat(sh).contains(word);
    }
    assertThat(cmd.replace("\r\n", "")).doesNotContain("\n");
    assertThat(cmd).contains("\"%home%\\lib\\*\"", " %*\r\n", "exit /b %ERRORLEVEL%");
  }

  private Product product() {
    return new Product(directory);
  }

  private static String[] words(String... first) {
    List<String> words = new ArrayList<>(List.of(first));
    words.addAll(List.of(SMALL));
    return words.toArray(String[]::new);
  }
}
