package thalweg.engine.problem;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Dataset;
import thalweg.api.model.Model;
import thalweg.api.plugin.PluginException;
import thalweg.engine.key.Ingredient;

/**
 * A data set that meets a failure of its files may pass it on: the plug-in and its files are named.
 */
class UnreadableDatasetTest {

  private static void assertSaid(IOException failure, String words) {
    Dataset dataset =
        () -> {
          throw new UncheckedIOException(failure);
        };
    Ingredient<Dataset> named = Ingredient.of("idx (images train.idx)", () -> dataset);
    Ingredient<Model> model = Ingredient.of("none", () -> null);

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> Problem.of(named, model))
        .withMessage(
            "The data set idx (images train.idx) cannot be read (%s): check its files.", words);
  }

  @Test
  void aFileThatEndsTooEarlyIsSaid() {
    assertSaid(new EOFException(), "a file ends too early");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertSaid(new NoSuchFileException("labels.idx"), "there is no labels.idx");
  }

  @Test
  void anyOtherReasonIsQuoted() {
    assertSaid(new IOException("not in gzip format"), "not in gzip format");
  }
}
