package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plug-in's way from its author's jar into a user's folder, and out again. */
class InstallIT {

  @TempDir private Path directory;
  private Path installed;

  @BeforeEach
  void buildTheBundle() throws Exception {
    installed = directory.resolve("installed");
    SignOptimizer.bundle("sign", "if (System.getenv(\"SIGN\") != null) System.exit(3);")
        .write(directory.resolve("sign jar.jar"));
  }

  private Product.Outcome run(String... arguments) throws Exception {
    return new Product(directory).run(Map.of("THALWEG_PLUGINS", installed.toString()), arguments);
  }

  @Test
  void aPluginIsVerifiedIndexedInstalledByNameListedAndRemoved() throws Exception {
    assertThat(run("verify", "sign jar.jar", "--against", "0.1.0-SNAPSHOT").out())
        .contains("works with core-api 0.1.0-SNAPSHOT");
    assertThat(run("index", "sign jar.jar", "-o", "index.json").exit()).isZero();

    Product.Outcome unasked = run("install", "sign", "--index", "index.json");
    assertThat(unasked.exit()).isEqualTo(2);
    assertThat(unasked.err()).contains("say --yes");
    assertThat(unasked.out())
        .containsPattern("ending Thalweg +other.SignFactory")
        .containsPattern("environment +other.SignFactory")
        .contains("Not mentioned: files, other programs, network");
    assertThat(installed).doesNotExist();

    Product.Outcome outcome = run("install", "sign", "--index", "index.json", "--yes");
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(installed.resolve("other.sign-3.1.4.jar")).isRegularFile();
    assertThat(run("list", "optimizers").out())
        .contains("Steps along the sign of the gradient. (installed)");

    assertThat(run("uninstall", "other.sign").exit()).isZero();
    assertThat(installed).isEmptyDirectory();
  }

  @Test
  void aJarThatDoesNotWorkWithThisThalwegIsNotInstalled() throws Exception {
    Path jar = directory.resolve("old.jar");
    SignOptimizer.bundle().header("Import-Package", SignOptimizer.imports("[7.0,8)")).write(jar);

    Product.Outcome outcome = run("install", jar.toString(), "--yes");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.out()).contains("in version [7.0,8), and finds 1.");
    assertThat(outcome.errorLines())
        .containsExactly("It does not work with this Thalweg, and is not installed.");
    assertThat(Files.exists(installed)).isFalse();
  }
}
