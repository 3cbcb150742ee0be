package thalweg.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void numbersThatJsonDoesNotHaveBecomeNull() {
    assertThat(Json.number(0.5)).isEqualTo(0.5);
    assertThat(Json.number(Double.NaN)).isNull();
    assertThat(Json.number(Double.NEGATIVE_INFINITY)).isNull();
  }

  @Test
  void aReasonIsInWords() {
    assertThat(Reason.of(new AccessDeniedException("/a"))).isEqualTo("access to /a is denied");
    assertThat(Reason.of(new NoSuchFileException("/a"))).isEqualTo("there is no /a");
    assertThat(Reason.of(new FileSystemException("/a", null, "No space left on device")))
        .isEqualTo("No space left on device at /a");
    assertThat(Reason.of(new IOException())).isEqualTo("java.io.IOException");
  }
}
