package thalweg.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.array.NpyArray;
import thalweg.api.plugin.PluginException;
import thalweg.engine.work.ProgressListener;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.sweep.SweepJob;
import thalweg.runtime.yaml.DescriptorException;

class ReferenceCheckTest extends JobFixture {

  private static final String WRONG = RUN.replace("random", "{random: {seed: 1000}}");

  @Test
  void whatThePlaneCannotReferToIsRefusedWithItsPlace() throws IOException {
    DescriptorFile file = read(WRONG);
    assertThatExceptionOfType(DescriptorException.class)
        .isThrownBy(() -> ReferenceCheck.all(file))
        .withMessageContaining("run.yaml:5:13: There is no seed 1000 among")
        .withMessageContaining("Planned[label=adam, snapshots=4], Planned[label=sgd, snapshots=4]");
  }

  @Test
  void aRunIsRefusedBeforeItTrains() {
    assertThatExceptionOfType(DescriptorException.class)
        .isThrownBy(() -> run(WRONG))
        .withMessageContaining("run.yaml:5:13: There is no seed 1000");
    assertThat(out().resolve("runs")).doesNotExist();
  }

  @Test
  void aConfigurationOfASweepIsRefusedBeforeAnyOtherTrains() throws IOException {
    DescriptorFile file = read(RUN + "sweep: {directions.random.seed: [1, 1000]}\n");
    assertThat(ReferenceCheck.refused(file))
        .containsOnlyKeys("seed-1000")
        .extractingByKey("seed-1000")
        .asString()
        .contains("There is no seed 1000");
    List<String> told = new ArrayList<>();
    SweepJob.Listener listener =
        new SweepJob.Listener() {
          @Override
          public void finished(JobResult result) {
            told.add(result.name());
          }

          @Override
          public void failed(String configuration, PluginException reason) {
            told.add(configuration + " failed");
          }
        };
    try (JobRunner jobs = new JobRunner(ProgressListener.NONE)) {
      new SweepJob(file, out(), jobs)
          .run((one, in) -> jobs.run(one.name(), one.descriptor(), in), listener);
    }
    assertThat(told).containsExactly("seed-1000 failed", "seed-1");
  }

  @Test
  void seedsAndStepsArePlannedAsTheyWillBe() throws IOException {
    assertThatExceptionOfType(DescriptorException.class)
        .isThrownBy(
            () ->
                ReferenceCheck.all(
                    read(
                        WRONG, "training.seeds=[3]", "training.epochs=1", "training.snapshots=99")))
        .withMessageContaining("Planned[label=adam-3, snapshots=4]");
  }

  @Test
  void initialParametersOfAnotherNetworkAreRefusedWithTheirPlace() throws IOException {
    Path start = home.resolve("start.npy");
    try (var out = Files.newOutputStream(start)) {
      NpyArray.ofFloats(new float[8], 8).writeTo(out);
    }
    DescriptorFile file = read(RUN.replace("snapshots: 4", "snapshots: 4, initial: start.npy"));
    assertThatExceptionOfType(DescriptorException.class)
        .isThrownBy(() -> ReferenceCheck.all(file))
        .withMessageContaining("run.yaml:3:60: ")
        .withMessageContaining("start.npy has shape [8], expected [9]");
  }

  @Test
  void whatIsInOrderPasses() throws IOException {
    DescriptorFile file = read(RUN);
    assertThatCode(() -> ReferenceCheck.all(file)).doesNotThrowAnyException();
  }

  private DescriptorFile read(String yaml, String... overrides) throws IOException {
    Path file = Files.writeString(home.resolve("run.yaml"), yaml);
    return DescriptorFile.read(file, List.of(overrides), plugins::catalogue);
  }
}
