package thalweg.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thalweg.runtime.store.RunLayout;

/** Whose the files of a directory are. */
class JobFilesTest extends JobFixture {

  private static List<String> listing(Path directory) throws IOException {
    try (Stream<Path> tree = Files.walk(directory)) {
      return tree.filter(Files::isRegularFile)
          .map(file -> directory.relativize(file).toString())
          .toList();
    }
  }

  @Test
  void everyFileBelongsToTheJobOrIsAPicture() throws IOException {
    JobResult result = run(RUN, "optimizers.sgd.learningRate=[0.01, 0.1]", "evidence.curvature=2");

    List<String> files = listing(out());
    assertThat(files).contains("tuning/sgd.csv", "runs/adam/curvature.csv", ".lock");
    for (String file : files) {
      assertThat(RunLayout.belongsToJob(file))
          .as(file)
          .isNotEqualTo(result.pictures().contains(file));
    }
  }

  @Test
  void aFinishedJobLeavesNothingUnderATemporaryName() throws IOException {
    run(RUN);

    assertThat(listing(out())).noneMatch(name -> name.endsWith(".part"));
  }
}
