package thalweg.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * No signature of the API changes by accident: the listings in {@code baseline/} are what was
 * agreed on last. {@code mvn -pl core-api test -Dtest=ApiBaselineTest -Dthalweg.baseline=write}
 * writes them anew.
 */
class ApiBaselineTest {

  private static final Path BASELINE = Path.of("baseline");

  @Test
  void thePublicSignaturesAreThoseOfTheBaseline() throws IOException {
    Map<String, String> found = new ApiListing(Path.of("target", "classes")).packages();
    assertThat(found).hasSizeGreaterThan(10);
    if ("write".equals(System.getProperty("thalweg.baseline"))) {
      write(found);
    }
    assertThat(found)
        .as(
            "The API has changed. If that is meant: raise the @Version of the packages concerned"
                + " (CONTRIBUTING.md says how far), then run"
                + " `mvn -pl core-api test -Dtest=ApiBaselineTest -Dthalweg.baseline=write`.")
        .isEqualTo(read());
  }

  @Test
  void theListingShowsWhatAPluginSees() throws IOException {
    String models =
        new ApiListing(Path.of("target", "classes")).packages().get("thalweg.api.model");

    assertThat(models)
        .startsWith("package thalweg.api.model ")
        .contains("public abstract interface thalweg.api.model.Measurable\n")
        .contains("public default float[] thalweg.api.model.Differentiable.initialize(long)")
        .doesNotContain("PointwiseEvaluator");
    assertThatCode(() -> Class.forName("thalweg.api.model.PointwiseEvaluator"))
        .doesNotThrowAnyException();
  }

  private static void write(Map<String, String> listing) throws IOException {
    for (String name : read().keySet()) {
      Files.delete(BASELINE.resolve(name + ".txt"));
    }
    for (Map.Entry<String, String> one : listing.entrySet()) {
      Files.writeString(BASELINE.resolve(one.getKey() + ".txt"), one.getValue());
    }
  }

  private static Map<String, String> read() throws IOException {
    Map<String, String> baseline = new TreeMap<>();
    try (var files = Files.newDirectoryStream(BASELINE, "thalweg.api.*.txt")) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        baseline.put(name.substring(0, name.length() - 4), Files.readString(file));
      }
    }
    return baseline;
  }
}
