package thalweg.runtime.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.Setting;

/**
 * A plug-in gets a file only where its settings say that one is meant, and never more than that.
 */
class SettingsFilesTest extends SettingsFixture {

  record OfFile(@Setting("a file") File value) {}

  record OfUrl(@Setting("an address") URL value) {}

  record OfUri(@Setting("an address") URI value) {}

  record OfStream(@Setting("a stream") InputStream value) {}

  record OfClass(@Setting("a class") Class<?> value) {}

  record OfObject(@Setting("anything") Object value) {}

  static Stream<Class<? extends Record>> otherWaysOut() {
    return Stream.of(
        OfFile.class, OfUrl.class, OfUri.class, OfStream.class, OfClass.class, OfObject.class);
  }

  @ParameterizedTest
  @MethodSource("otherWaysOut")
  void noOtherTypeOpensAFileAnAddressOrAClass(Class<? extends Record> type) {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> SettingsSpec.of(type))
        .withMessageContaining("which no setting can have");
  }

  @Test
  void aTextThatLooksLikeAFileOrAnAddressStaysText() throws Exception {
    Files.writeString(directory.resolve("data.csv"), "1");

    assertThat(bind(Everything.class, "text: data.csv").text()).isEqualTo("data.csv");
    assertThat(bind(Everything.class, "text: 'http://example.org'").text())
        .isEqualTo("http://example.org");
  }

  @Test
  void anAddressIsNoFile() {
    assertThat(problem(Everything.class, "file: 'http://example.org/data.csv'"))
        .contains("There is no file");
    assertThat(problem(Everything.class, "file: 'file:///etc/hosts'")).contains("There is no file");
  }
}
