package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code thalweg new plugin}, and what Maven makes of the projects that it writes. */
class NewPluginIT {

  private static MavenBuild maven;

  @TempDir private Path directory;

  @BeforeAll
  static void startWithAnEmptyRepository() throws IOException {
    maven = new MavenBuild();
  }

  @ParameterizedTest
  @CsvSource({
    "heat-map, renderer, heat-map.svg",
    "signum, optimizer, path.gif",
    "rings, dataset, path.gif",
    "quadric, model, path.gif",
    "furthest, directions, path.gif"
  })
  void aNewProjectBuildsOutsideThisRepositoryAndItsPluginRuns(
      String name, String kind, String picture) throws Exception {
    Path project = create(name, kind);

    MavenBuild.Outcome built = maven.run(project, "verify", "-Dmaven.compiler.failOnWarning=true");

    assertThat(built.exit()).as(built.log()).isZero();
    assertThat(built.log()).containsPattern("Tests run: [1-9]").doesNotContain("[WARNING]");
    Product product = new Product(project);
    assertThat(product.run("describe", name, "--plugins", "target").out())
        .contains(name + " (")
        .contains("from " + name + "-" + kind + " 0.1.0");
    Product.Outcome run = product.run("run", "example.yaml", "--plugins", "target");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("warning:");
    assertThat(project.resolve("out/example").resolve(picture)).isNotEmptyFile();
  }

  @Test
  void aNewProjectIsAFewFilesWithoutAnyPlaceholder() throws Exception {
    Path project = create("heat-map", "renderer");

    try (Stream<Path> files = Files.walk(project)) {
      assertThat(files.filter(Files::isRegularFile).map(f -> project.relativize(f).toString()))
          .containsExactlyInAnyOrder(
              ".gitignore",
              "README.md",
              "example.yaml",
              "pom.xml",
              "src/main/java/heatmaprenderer/HeatMapRendererFactory.java",
              "src/test/java/heatmaprenderer/HeatMapRendererFactoryTest.java");
    }
    try (Stream<Path> files = Files.walk(project)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern("\\{\\{[a-z]");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Heat", "heat_map", "1st", "../up", "a--b", "-a", ""})
  void aNameThatNoDescriptorCouldUseIsRefused(String name) throws Exception {
    Product.Outcome outcome =
        new Product(directory).run("new", "plugin", "--kind", "model", "--", name);

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.errorLines()).singleElement().asString().contains("lower-case letters");
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void anUnknownKindIsRefusedWithTheNearestOne() throws Exception {
    Product.Outcome outcome =
        new Product(directory).run("new", "plugin", "rings", "--kind", "datset");

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.errorLines()).singleElement().asString().contains("'dataset'?");
  }

  @Test
  void aDirectoryThatHoldsSomethingIsLeftAlone() throws Exception {
    Files.writeString(directory.resolve("mine.txt"), "mine");

    Product.Outcome outcome =
        new Product(directory).run("new", "plugin", "rings", "--kind", "dataset", "-d", ".");

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.errorLines()).singleElement().asString().contains("not empty");
    assertThat(directory.toFile().list()).containsExactly("mine.txt");
  }

  private Path create(String name, String kind) throws Exception {
    Path project = directory.resolve("a project");
    Product.Outcome outcome =
        new Product(directory).run("new", "plugin", name, "--kind", kind, "-d", project.toString());
    assertThat(outcome.errorLines()).isEmpty();
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).contains("mvn verify");
    return project;
  }
}
