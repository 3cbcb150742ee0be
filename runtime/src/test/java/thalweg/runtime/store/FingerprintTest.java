package thalweg.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

  private static final Instant LONG_AGO = Instant.parse("2020-02-03T04:05:06.789012Z");

  @TempDir private Path directory;

  private Path file(String content, Instant modified) throws IOException {
    Path file = Files.writeString(directory.resolve("file"), content);
    return Files.setLastModifiedTime(file, FileTime.from(modified));
  }

  @Test
  void aFileOfTheSameSizeAndTimeIsNotReadAgain() throws IOException {
    Fingerprint mark = Fingerprint.of(file("one", LONG_AGO));

    // Nobody can do this by accident: it shows that the content is not looked at.
    file("two", LONG_AGO);

    assertThat(mark.verified(directory.resolve("file"))).contains(mark);
  }

  @Test
  void anotherTimeOrSizeIsLookedInto() throws IOException {
    Fingerprint mark = Fingerprint.of(file("one", LONG_AGO));

    assertThat(mark.verified(file("two", LONG_AGO.plusMillis(1)))).isEmpty();
    assertThat(mark.verified(file("three", LONG_AGO))).isEmpty();
  }

  @Test
  void aFileThatWasOnlyTouchedIsTheSameAndIsKnownByItsNewTime() throws IOException {
    Fingerprint mark = Fingerprint.of(file("one", LONG_AGO));

    Fingerprint touched = mark.verified(file("one", LONG_AGO.plusSeconds(9))).orElseThrow();

    assertThat(touched.sha256()).isEqualTo(mark.sha256());
    assertThat(touched.stamp()).isPresent().isNotEqualTo(mark.stamp());
  }

  @Test
  void aFileThatWasJustWrittenHasNoStampYet() throws IOException {
    Path file = file("one", Instant.now().plusSeconds(5));
    Fingerprint mark = Fingerprint.of(file);

    assertThat(mark.stamp()).isEmpty();
    assertThat(mark.verified(file)).contains(mark);
    Files.writeString(file, "two");
    assertThat(mark.verified(file)).isEmpty();
  }

  @Test
  void aTimeOfWholeSecondsMustBeOlder() throws IOException {
    Instant now = Instant.now();
    Instant whole = Instant.ofEpochSecond(now.getEpochSecond() - 1);

    assertThat(Fingerprint.of(file("one", whole)).stamp()).isEmpty();
    assertThat(Fingerprint.of(file("one", whole.minusMillis(1))).stamp()).isPresent();
    assertThat(Fingerprint.of(file("one", whole.minusSeconds(9))).stamp()).isPresent();
  }

  @Test
  void whatIsNoFileIsNotTheSame() throws IOException {
    Fingerprint mark = Fingerprint.of(file("one", LONG_AGO));

    assertThat(mark.verified(directory)).isEmpty();
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> mark.verified(directory.resolve("missing")));
  }

  @Test
  void marksReadBackAsTheyWereWritten() throws IOException {
    Fingerprint stamped = Fingerprint.of(file("one", LONG_AGO));
    Fingerprint bare = new Fingerprint("00ff", Optional.empty());

    assertThat(Fingerprint.fromJson(stamped.toJson("file"))).contains(stamped);
    assertThat(Fingerprint.fromJson(bare.toJson("file"))).contains(bare);
  }

  @Test
  void aDamagedStampIsNone() {
    Map<String, Object> json = Map.of("sha256", "00ff", "size", 3, "modified", "yesterday");

    assertThat(Fingerprint.fromJson(json)).contains(new Fingerprint("00ff", Optional.empty()));
    assertThat(Fingerprint.fromJson(Map.of("size", 3))).isEmpty();
  }
}
