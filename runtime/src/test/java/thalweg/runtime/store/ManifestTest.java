package thalweg.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

  private static final Fingerprint.Stamp STAMP =
      new Fingerprint.Stamp(9_000_000_000L, Instant.parse("2026-01-02T03:04:05.000000006Z"));

  private static final StageRecord RECORD =
      new StageRecord(
          "abc",
          false,
          0.25,
          Map.of("a.txt", new Fingerprint("00ff", Optional.of(STAMP))),
          Map.of("label", "PC1", "explained", 0.1234567890123456789, "notes", List.of("a", "b")),
          Optional.of(Origin.here()));

  @TempDir private Path directory;

  private Path file() {
    return directory.resolve(RunLayout.MANIFEST);
  }

  @Test
  void stagesReadBackAsTheyWereRecorded() throws IOException {
    Manifest.of(directory).record("training/adam", RECORD);

    Manifest read = Manifest.of(directory);

    assertThat(read.stageNames()).containsExactly("training/adam");
    assertThat(read.stage("training/adam")).contains(RECORD);
    assertThat(read.stage("other")).isEmpty();
  }

  @Test
  void aRecordWhoseDetailsWereChangedIsNotTrusted() throws IOException {
    Manifest.of(directory).record("stage", RECORD);
    Files.writeString(file(), Files.readString(file()).replace("PC1", "PC7"));

    assertThat(Manifest.of(directory).stage("stage")).isEmpty();
  }

  @Test
  void factsStandBesideTheStages() throws IOException {
    Manifest manifest = Manifest.of(directory);
    manifest.state("seeds", Map.of("adam", 42));
    manifest.record("stage", RECORD);

    Map<String, Object> json = Json.read(file());

    assertThat(json).containsEntry("seeds", Map.of("adam", 42)).containsKey("stages");
  }

  @Test
  void aForgottenStageIsGoneWhenTheManifestIsSaved() throws IOException {
    Manifest manifest = Manifest.of(directory);
    manifest.record("stage", RECORD);

    manifest.forget("stage");
    manifest.save();

    assertThat(Manifest.of(directory).stageNames()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "5",
        "{\"stages\": 5}",
        "{\"stages\": {\"a\": null}}",
        "{\"stages\": {\"a\": {}}}",
        "{\"stages\": {\"a\": {\"key\": \"k\", \"complete\": true}}}",
        "{\"stages\": {\"a\": {\"key\": \"k\", \"outputs\": [5]}}}",
        "{\"stages\": {\"a\": {\"key\": \"k\", \"outputs\": [{\"file\": \"f\"}]}}}",
      })
  void aDamagedManifestKnowsNoStages(String text) throws IOException {
    Files.writeString(file(), text);

    assertThat(Manifest.of(directory).stageNames()).isEmpty();
  }

  @Test
  void aStageWhoseDetailsAreNotThoseThatWereWrittenIsNotKnown() throws IOException {
    Manifest.of(directory).record("training/adam", RECORD);
    String text = Files.readString(file());

    Files.writeString(file(), text.replace("PC1", "QC1"));

    assertThat(Manifest.of(directory).stageNames()).isEmpty();
  }

  @Test
  void aManifestThatIsNotTextKnowsNoStages() throws IOException {
    Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

    assertThat(Manifest.of(directory).stageNames()).isEmpty();
  }

  @Test
  void stagesOfManyThreadsAreAllRecorded() throws Exception {
    Manifest manifest = Manifest.of(directory);
    List<Callable<Void>> tasks = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String name = "stage " + i;
      tasks.add(
          () -> {
            manifest.record(name, RECORD);
            return null;
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<Void> future : threads.invokeAll(tasks)) {
        future.get();
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(Manifest.of(directory).stageNames()).hasSize(40);
  }
}
