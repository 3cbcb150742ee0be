package thalweg.runtime.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.plugin.PluginException;

class BundleCacheTest {

  @TempDir private Path temporary;

  private Path left(String name) throws IOException {
    Path root = Files.createDirectories(temporary.resolve(name));
    Files.createDirectories(root.resolve("bundle0"));
    Files.writeString(root.resolve("bundle0/data"), "x");
    root.toFile().setLastModified(0);
    return root;
  }

  @Test
  void closingRemovesEverything() throws IOException {
    BundleCache cache = BundleCache.create(temporary);
    Files.writeString(cache.root().resolve("data"), "x");

    cache.close();

    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void whatAKilledProcessLeftIsRemoved() throws IOException {
    Path left = left("thalweg-bundles-1");

    BundleCache.create(temporary).close();

    assertThat(left).doesNotExist();
  }

  @Test
  void thatOfALivingProcessStays() throws IOException {
    try (BundleCache living = BundleCache.create(temporary)) {
      living.root().toFile().setLastModified(0);

      BundleCache.create(temporary).close();

      assertThat(living.root()).exists();
    }
  }

  @Test
  void oneThatIsBeingMadeStays() throws IOException {
    Path young = Files.createDirectory(temporary.resolve("thalweg-bundles-2"));

    BundleCache.create(temporary).close();

    assertThat(young).exists();
  }

  @Test
  void otherDirectoriesStay() throws IOException {
    Path other = left("somebody-else");

    BundleCache.create(temporary).close();

    assertThat(other).exists();
  }

  @Test
  void aTemporaryDirectoryThatIsMissingIsNamedWithWhatToDo() {
    Path missing = temporary.resolve("missing");

    assertThatThrownBy(() -> BundleCache.create(missing))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("The temporary directory " + missing + " takes no files (")
        .hasMessageContaining("-Djava.io.tmpdir=DIR");
  }
}
