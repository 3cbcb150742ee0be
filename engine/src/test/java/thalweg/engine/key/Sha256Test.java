package thalweg.engine.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Sha256Test {

  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path directory;

  @Test
  void theHashIsThatOfOtherPrograms() {
    assertThat(Sha256.of("abc")).isEqualTo(OF_ABC);
  }

  @Test
  void aFileHasTheHashOfItsBytes() throws IOException {
    assertThat(Sha256.of(Files.writeString(directory.resolve("file"), "abc"))).isEqualTo(OF_ABC);
  }
}
