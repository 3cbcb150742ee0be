package thalweg.runtime.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Scene;
import thalweg.runtime.job.JobResult;
import thalweg.runtime.store.RunDirectory;
import thalweg.testkit.Scenes;

class SweepIndexTest {

  @TempDir private Path directory;

  private static JobResult result(String name, String value) {
    Scene titled =
        Scenes.small().withOptimizers(2).build().toBuilder()
            .title("Mine & <yours> · " + name)
            .settings(Map.of("training.epochs", value))
            .build();
    return new JobResult(name, titled, "key", List.of("path.gif", "loss.png"), List.of());
  }

  private void write(JobResult... results) throws IOException {
    try (RunDirectory root = RunDirectory.open(directory)) {
      assertThat(
              SweepIndex.write(
                  "Mine & <yours>",
                  Stream.of(results).flatMap(result -> SweepRow.of(result).stream()).toList(),
                  Optional.empty(),
                  List.of("matrix.png", "all.csv"),
                  root))
          .containsExactly("index.html", "index.csv");
    }
  }

  @Test
  void theTableHasARowForEachPathAndAColumnForEachSetting() throws IOException {
    JobResult first = result("a", "epochs 1");
    write(first, result("b", "say \"2\", or 3"));

    List<String> lines = Files.readAllLines(directory.resolve("index.csv"));

    assertThat(lines).hasSize(5);
    assertThat(lines.get(0))
        .isEqualTo(
            "configuration,optimizer,parameters,loss,accuracy,explained,"
                + "median_residual_fraction,stuck,training.epochs");
    var path = first.scene().paths().get(1);
    var evidence = first.scene().diagnostics().paths().get(1);
    assertThat(lines.get(2))
        .isEqualTo(
            "a,%s,%d,%s,%s,%s,%s,false,epochs 1"
                .formatted(
                    path.label(),
                    path.trajectory().parameterCount(),
                    path.snapshot(path.size() - 1).loss(),
                    path.snapshot(path.size() - 1).measures().value(Metric.ACCURACY),
                    evidence.explained().byPlane().total(),
                    evidence.residual().median()));
    assertThat(lines.get(3)).startsWith("b,").endsWith(",\"say \"\"2\"\", or 3\"");
  }

  @Test
  void thePageHasTheTitleOfTheSweepAndLinksToThePictures() throws IOException {
    write(result("a", "epochs 1"), result("b", "epochs 2"));

    String page = Files.readString(directory.resolve("index.html"));

    assertThat(page)
        .contains("<h1>Mine &amp; &lt;yours&gt;</h1>")
        .contains("<a href=\"a/path.gif\">path.gif</a>")
        .contains("<a href=\"b/loss.png\">loss.png</a>")
        .contains("<a href=\"all.csv\">all.csv</a>")
        .contains("<img src=\"matrix.png\" alt=\"matrix.png\">")
        .doesNotContain("%s")
        .doesNotContain("\r");
    assertThat(page.split("<tr><th>")).hasSize(1 + 4);
  }
}
