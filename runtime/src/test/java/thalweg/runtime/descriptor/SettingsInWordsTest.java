package thalweg.runtime.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thalweg.runtime.fakes.BlobsDatasetFactory;
import thalweg.runtime.fakes.FakePlugins;
import thalweg.runtime.plugins.Kind;
import thalweg.runtime.plugins.Plugin;

class SettingsInWordsTest {

  private static String words(int rows, double noise, Optional<Path> file) {
    Plugin blobs = FakePlugins.working().catalogue().find(Kind.DATASET, "blobs").orElseThrow();
    return SettingsInWords.of(
        new Configured<>(blobs, new BlobsDatasetFactory.Settings(rows, noise, 7, file)));
  }

  @Test
  void theFirstSettingIsAlwaysNamedAndOthersWhereTheyDiffer() {
    assertThat(words(30, 0.3, Optional.empty())).isEqualTo("blobs (rows 30)");
    assertThat(words(9, 0.5, Optional.empty())).isEqualTo("blobs (rows 9, noise 0.5)");
    assertThat(words(9, 0.3, Optional.of(Path.of("a.csv"))))
        .isEqualTo("blobs (rows 9, file a.csv)");
  }

  @Test
  void listsAreShort() {
    assertThat(SettingsInWords.inWords(List.of())).isEqualTo("none");
    assertThat(SettingsInWords.inWords(List.of(5))).isEqualTo("5");
    assertThat(SettingsInWords.inWords(List.of(5, 20))).isEqualTo("5-20");
    assertThat(SettingsInWords.inWords(List.of(20, 20, 20))).isEqualTo("3 × 20");
  }
}
