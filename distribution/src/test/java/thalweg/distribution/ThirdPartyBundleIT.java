package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle that somebody else wrote against the packaged core-api jar alone. */
class ThirdPartyBundleIT {

  @TempDir private Path directory;
  private Path plugins;

  @BeforeEach
  void buildTheBundle() throws IOException {
    plugins = Files.createDirectory(directory.resolve("plugins"));
    SignOptimizer.bundle().write(plugins.resolve("sign.jar"));
  }

  @Test
  void isListedWithItsBundle() throws Exception {
    Product.Outcome outcome =
        new Product(directory).run("list", "optimizers", "--plugins", plugins.toString());

    assertThat(outcome.out()).contains("sign", "other.sign", "Steps along the sign");
  }

  @Test
  void isUsedByADescriptor() throws Exception {
    Path file =
        Files.writeString(
            directory.resolve("run.yaml"),
            """
            dataset: {blobs: {}}
            model: {mlp: {hidden: []}}
            training: {epochs: 20, snapshots: 10}
            optimizers: {sign: {step: 0.05}}
            landscape: {resolution: 10}
            renderers: []
            """);

    Product.Outcome outcome =
        new Product(directory).run("run", file.toString(), "--plugins", plugins.toString());

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("sign (step 0.05)");
  }

  @Test
  void thatEndsTheProcessOrHidesAPluginIsNamedByARun() throws Exception {
    Path file =
        Files.writeString(
            directory.resolve("run.yaml"),
            DevSessionFixture.DESCRIPTOR.replace("renderers: [text]", "renderers: [svg]"));
    Path work = Files.createDirectory(directory.resolve("work"));
    Files.write(
        plugins.resolve("text.jar"),
        AuthorBundle.of(work, "", "", "if (text != null) System.exit(7);")
            .named("svg")
            .saying("exit"));

    Product.Outcome outcome =
        new Product(directory).run("run", file.toString(), "--plugins", plugins.toString());

    assertThat(outcome.exit()).isEqualTo(7);
    assertThat(outcome.errorLines())
        .anyMatch(
            line ->
                line.startsWith("warning: the renderer 'svg' of thalweg.renderer-svg")
                    && line.contains("is hidden by that of other.text"))
        .anyMatch(
            line ->
                line.startsWith("other.text 1.0.0.SNAPSHOT (text.jar) ended Thalweg")
                    && line.contains("System.exit at TextFactory.java:"));
  }

  @Test
  void builtForAnotherVersionOfTheApiIsNamedAndStopsNothing() throws Exception {
    SignOptimizer.bundle()
        .header("Import-Package", SignOptimizer.imports("[7.0,8)"))
        .write(plugins.resolve("sign.jar"));

    Product.Outcome outcome = new Product(directory).run("list", "--plugins", plugins.toString());

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out())
        .contains("adam")
        .containsPattern("other.sign +3.1.4 +\\(broken")
        .doesNotContain("Steps along the sign");
    assertThat(outcome.errorLines())
        .singleElement()
        .asString()
        .contains("other.sign", "thalweg.api.", "rebuild");
  }
}
