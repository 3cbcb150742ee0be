package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A directory with very many bundles: all are there, and the time that they take is printed. {@code
 * -Dthalweg.bundles=1000} makes that many.
 */
class ManyBundlesIT {

  private static final int COUNT = Integer.getInteger("thalweg.bundles", 200);
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @TempDir private Path home;

  @BeforeEach
  void writeTheBundles() throws Exception {
    Path plugins = Files.createDirectory(home.resolve("plugins"));
    AuthorBundle bundle = AuthorBundle.working(home);
    for (int i = 0; i < COUNT; i++) {
      byte[] jar =
          bundle.named("text" + i).header("Bundle-SymbolicName", "other.text" + i).saying("one");
      Files.write(plugins.resolve("text" + i + ".jar"), jar);
    }
    Files.writeString(
        home.resolve("run.yaml"),
        DevSessionFixture.DESCRIPTOR.replace("[text]", "[text" + (COUNT - 1) + "]"));
  }

  @Test
  void areAllListed() throws Exception {
    long begun = System.nanoTime();
    Product.Outcome outcome = new Product(home).run("list", "renderers", "--plugins", "plugins");

    report("listed", begun);
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.out().lines().filter(line -> line.contains(" other.text"))).hasSize(COUNT);
  }

  @Test
  void aSessionDrawsWithOneOfThem() throws Exception {
    long begun = System.nanoTime();
    try (DevSessionFixture session = new DevSessionFixture(home, LIMIT)) {
      assertThat(session.next()).contains("run.yaml: drawn");
      report("first picture of a session", begun);
      assertThat(session.picture()).isEqualTo("one first");
    }
  }

  private static void report(String what, long begun) {
    System.out.printf(
        "measured: %d bundles, %s after %.1f s%n", COUNT, what, (System.nanoTime() - begun) / 1e9);
  }
}
