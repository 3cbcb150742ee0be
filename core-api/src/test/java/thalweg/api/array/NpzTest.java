package thalweg.api.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.api.plugin.PluginException;

/** Against archives that NumPy wrote (make_arrays.py). */
class NpzTest {

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"arrays.npz", "compressed.npz"})
  void readsWhatSavezWrites(String name) throws IOException {
    Map<String, NpyArray> arrays = Npz.read(file(name, bytes(name)));
    assertThat(arrays.keySet()).containsExactly("x", "loss");
    assertThat(arrays.get("x").doubles()).containsExactly(0, 1, 2);
    assertThat(arrays.get("loss").shape()).containsExactly(2L, 3L);
    assertThat(arrays.get("loss").floats()).containsOnly(1f);
  }

  @Test
  void theEntriesAreTheBytesThatNumpyWrites() throws IOException {
    Map<String, byte[]> numpys = entries(bytes("arrays.npz"));
    Map<String, byte[]> ours = entries(written());
    assertThat(ours.keySet()).isEqualTo(numpys.keySet());
    ours.forEach((name, content) -> assertThat(content).isEqualTo(numpys.get(name)));
  }

  @Test
  void theSameArraysGiveTheSameBytes() throws IOException {
    assertThat(written()).isEqualTo(written());
  }

  @Test
  void whatIsWrittenIsReadInOrder() throws IOException {
    Map<String, NpyArray> arrays = Npz.read(file("ours.npz", written()));
    assertThat(arrays.keySet()).containsExactly("x", "loss");
    assertThat(arrays.get("x").doubles()).containsExactly(0, 1, 2);
  }

  @Test
  void otherFilesAreRefusedByName() throws IOException {
    Path garbage = file("garbage.npz", new byte[100]);
    assertThatThrownBy(() -> Npz.read(garbage))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("garbage.npz");
    assertThatThrownBy(() -> Npz.read(directory.resolve("absent.npz")))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("There is no file");
  }

  @Test
  void anArchiveThatIsCutInsideAnArrayIsRefused() throws IOException {
    byte[] whole = bytes("compressed.npz");
    Path cut = file("cut.npz", Arrays.copyOf(whole, 60));
    assertThatThrownBy(() -> Npz.read(cut))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("cut.npz");
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(directory.resolve(name), content);
  }

  private static byte[] written() throws IOException {
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    arrays.put("x", NpyArray.ofDoubles(new double[] {0, 1, 2}, 3));
    arrays.put("loss", NpyArray.ofFloats(new float[] {1, 1, 1, 1, 1, 1}, 2, 3));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Npz.write(out, arrays);
    return out.toByteArray();
  }

  private static Map<String, byte[]> entries(byte[] archive) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        entries.put(e.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static byte[] bytes(String name) throws IOException {
    try (var in = NpzTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
