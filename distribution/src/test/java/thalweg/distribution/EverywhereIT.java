package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same answers and the same bytes in every language and time zone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EverywhereIT {

  private static final String JOB =
      """
      dataset: {spirals: {rowsPerClass: 30}}
      model: {mlp: {hidden: [6]}}
      training: {epochs: 20, snapshots: 10}
      optimizers: {adam: {}, sgd: {learningRate: 0.1}}
      landscape: {resolution: 12}
      evidence: {curvature: 2}
      renderers: [{animation: {pictures: [path], frames: 2}}, charts, svg, csv, report]
      """;

  @TempDir private static Path directory;
  private Map<String, Product.Outcome> answers;
  private Map<String, byte[]> files;

  @BeforeAll
  void workInEnglish() throws Exception {
    Files.writeString(directory.resolve("job.yaml"), JOB);
    answers = answers(Map.of("TZ", "UTC"));
    files = run(Map.of("TZ", "UTC"), "english");
  }

  private Map<String, Product.Outcome> answers(Map<String, String> environment) throws Exception {
    Product product = new Product(directory);
    Map<String, Product.Outcome> all = new LinkedHashMap<>();
    all.put("list", product.run(environment, "list"));
    all.put("describe", product.run(environment, "describe", "adam"));
    all.put("validate", product.run(environment, "validate", "job.yaml"));
    all.put("doctor", product.run(environment, "doctor"));
    return all;
  }

  private Map<String, byte[]> run(Map<String, String> environment, String output) throws Exception {
    Product.Outcome outcome =
        new Product(directory).run(environment, "run", "job.yaml", "-o", output);
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.errorLines()).isEmpty();
    return contents(directory.resolve(output));
  }

  /** Without the manifest, which holds times. */
  private static Map<String, byte[]> contents(Path output) throws IOException {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    try (Stream<Path> tree = Files.walk(output)) {
      for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.endsWith("manifest.json")) {
          contents.put(output.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
    }
    return contents;
  }

  private static Map<String, String> surroundings(String language, String zone) {
    return Map.of("THALWEG_JAVA_OPTIONS", language, "TZ", zone);
  }

  @ParameterizedTest
  @CsvSource({
    "-Duser.language=ar -Duser.country=EG, Africa/Cairo",
    "-Duser.language=th -Duser.country=TH -Duser.extensions=u-nu-thai, Asia/Bangkok",
    "-Duser.language=tr -Duser.country=TR, America/St_Johns"
  })
  void languageAndTimeZoneChangeNothing(String language, String zone) throws Exception {
    Map<String, String> environment = surroundings(language, zone);

    assertThat(answers(environment)).isEqualTo(answers);
    assertThat(run(environment, "elsewhere"))
        .allSatisfy((name, bytes) -> assertThat(bytes).as(name).isEqualTo(files.get(name)))
        .hasSameSizeAs(files);
  }

  @Test
  void thePlainCLocaleOfCronJobsCanSpellEveryPath() throws Exception {
    Path folder = Files.createDirectory(directory.resolve("Übung"));
    Path file = Files.writeString(folder.resolve("größe.yaml"), JOB);

    Product.Outcome outcome =
        new Product(directory).run(Map.of("LC_ALL", "C"), "validate", file.toString());

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("Übung/größe.yaml: valid");
  }
}
