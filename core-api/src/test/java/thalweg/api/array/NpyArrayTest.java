package thalweg.api.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.api.plugin.PluginException;

/** Against files that NumPy wrote (make_arrays.py, beside them). */
class NpyArrayTest {

  @TempDir private Path directory;

  @Test
  void readsFloat32ToTheBit() throws IOException {
    NpyArray array = read("float32.npy");
    assertThat(array.type()).isEqualTo(NpyType.FLOAT32);
    assertThat(array.shape()).containsExactly(2L, 3L);
    assertThat(array.floats()).containsExactly(1.5f, -2, 3.25f, 1e-45f, 3.4e38f, Float.NaN);
  }

  @Test
  void readsFloat64ToTheBit() throws IOException {
    NpyArray array = read("float64.npy");
    assertThat(array.shape()).containsExactly(4L);
    assertThat(array.doubles())
        .containsExactly(0.1, -1e300, Double.POSITIVE_INFINITY, Double.MIN_VALUE);
  }

  @Test
  void readsIntegers() throws IOException {
    assertThat(read("int32.npy").ints())
        .containsExactly(Integer.MIN_VALUE, 0, 7, Integer.MAX_VALUE);
    assertThat(read("int32.npy").shape()).containsExactly(2L, 2L);
    assertThat(read("int64.npy").doubles()).containsExactly(-0x1p53, 0x1p40, 3);
  }

  @Test
  void readsScalarsAndEmptyArrays() throws IOException {
    assertThat(read("scalar.npy").shape()).isEmpty();
    assertThat(read("scalar.npy").doubles()).containsExactly(2.5);
    assertThat(read("empty.npy").shape()).containsExactly(0L, 3L);
    assertThat(read("empty.npy").floats()).isEmpty();
  }

  @Test
  void readsTheHeadersOfVersionsTwoAndThree() throws IOException {
    assertThat(read("version2.npy").floats()).containsExactly(0, 1, 2, 3);
    assertThat(read("version3.npy").doubles()).containsExactly(0, 1, 2, 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "float32.npy",
        "float64.npy",
        "int32.npy",
        "int64.npy",
        "scalar.npy",
        "empty.npy",
        "version2.npy",
        "version3.npy"
      })
  void writesWhatNumpyWouldWrite(String name) throws IOException {
    byte[] written = write(read(name));
    if (name.startsWith("version")) {
      assertThat(written).startsWith(0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0);
      assertThat(written.length % 64).isEqualTo(bytes(name).length % 64);
    } else {
      assertThat(written).isEqualTo(bytes(name));
    }
  }

  @Test
  void longArraysComeBackAsTheyWere() throws IOException {
    float[] floats = new float[100_003];
    double[] doubles = new double[20_001];
    int[] ints = new int[33_333];
    Arrays.setAll(doubles, i -> i / 7.0);
    Arrays.setAll(ints, i -> i * 7);
    for (int i = 0; i < floats.length; i++) {
      floats[i] = i / 3f;
    }
    assertThat(again(NpyArray.ofFloats(floats, 100_003)).floats()).isEqualTo(floats);
    assertThat(again(NpyArray.ofDoubles(doubles, 3, 6667)).doubles()).isEqualTo(doubles);
    assertThat(again(NpyArray.ofInts(ints, 33_333)).ints()).isEqualTo(ints);
  }

  @Test
  void theHeaderIsPaddedToSixtyFourBytesForAnyShape() throws IOException {
    for (int dimensions = 0; dimensions < 12; dimensions++) {
      long[] shape = new long[dimensions];
      Arrays.fill(shape, 1L);
      byte[] written = write(NpyArray.ofFloats(new float[] {4}, shape));
      assertThat((written.length - 4) % 64).isZero();
      assertThat(written[written.length - 5]).isEqualTo((byte) '\n');
      assertThat(again(NpyArray.ofFloats(new float[] {4}, shape)).shape()).hasSize(dimensions);
    }
  }

  @Test
  void arraysInFortranOrderAreRefusedWithARemedy() {
    assertThatThrownBy(() -> read("fortran.npy"))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("Fortran order")
        .hasMessageContaining("np.ascontiguousarray");
  }

  @Test
  void otherElementTypesAreRefusedByName() {
    assertThatThrownBy(() -> read("big-endian.npy"))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("'>f4'")
        .hasMessageContaining("<f4, <f8, <i4, <i8");
    assertThatThrownBy(() -> read("bool.npy"))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("'|b1'");
  }

  @Test
  void everyTruncationOfAFileIsRefused() throws IOException {
    byte[] whole = bytes("float64.npy");
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> NpyArray.read(new ByteArrayInputStream(part)))
          .as("the first %d bytes", length)
          .isInstanceOfAny(PluginException.class, IOException.class)
          .message()
          .isNotBlank();
    }
  }

  @Test
  void garbageIsRefused() {
    byte[] zip = "PK\3\4 and so on, long enough".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> NpyArray.read(new ByteArrayInputStream(zip)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("not a .npy array");
  }

  @Test
  void aHeaderThatPromisesTooMuchIsRefusedWithoutTakingTheMemory() throws IOException {
    byte[] header = NpyHeader.of(NpyType.FLOAT64, 200_000_000L).toBytes();
    assertThatThrownBy(() -> NpyArray.read(new ByteArrayInputStream(header)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("element 0 of 200000000");
    byte[] larger = NpyHeader.of(NpyType.FLOAT64, 1L << 40).toBytes();
    assertThatThrownBy(() -> NpyArray.read(new ByteArrayInputStream(larger)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("does not fit into memory");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"99999999999999999999,", "3037000500, 3037000500", "9223372036854775807,"})
  void aHeaderWhoseNumbersNoFileCanHaveIsDamaged(String shape) {
    String text = "{'descr': '<f8', 'fortran_order': False, 'shape': (%s), }\n".formatted(shape);
    byte[] header = new byte[10 + text.length()];
    System.arraycopy(NpyHeader.of(NpyType.FLOAT64, 1).toBytes(), 0, header, 0, 8);
    header[8] = (byte) text.length();
    System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, header, 10, text.length());

    assertThatThrownBy(() -> NpyArray.read(new ByteArrayInputStream(header)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("header of this .npy array is damaged");
  }

  @Test
  void errorsOfFilesNameTheFile() throws IOException {
    Path absent = directory.resolve("absent.npy");
    assertThatThrownBy(() -> NpyArray.read(absent))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("absent.npy");
    Path damaged = directory.resolve("damaged.npy");
    Files.write(damaged, Arrays.copyOf(bytes("float64.npy"), 140));
    assertThatThrownBy(() -> NpyArray.read(damaged))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("damaged.npy")
        .hasMessageContaining("element 1 of 4");
  }

  @Test
  void valuesConvertBetweenFloatAndDoubleButNotToIntegers() throws IOException {
    assertThat(read("float32.npy").doubles()[2]).isEqualTo(3.25);
    assertThat(read("float64.npy").floats()[0]).isEqualTo(0.1f);
    assertThatThrownBy(() -> read("float32.npy").ints())
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("<f4, expected <i4");
  }

  @Test
  void widenedFloatsAreWrittenAsTheDoublesThatTheyAre() throws IOException {
    float[] floats = new float[20_000];
    double[] doubles = new double[floats.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) Math.sin(i);
      doubles[i] = floats[i];
    }
    ByteArrayOutputStream widened = new ByteArrayOutputStream();
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    NpyArray.ofWidenedFloats(floats, 100, 200).writeTo(widened);
    NpyArray.ofDoubles(doubles, 100, 200).writeTo(expected);
    assertThat(widened.toByteArray()).isEqualTo(expected.toByteArray());
    assertThat(NpyArray.ofWidenedFloats(floats, 20_000).doubles()).isEqualTo(doubles);
  }

  @Test
  void valuesMustFillTheShape() {
    assertThatThrownBy(() -> NpyArray.ofFloats(new float[5], 2, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("5 values");
  }

  private static NpyArray again(NpyArray array) throws IOException {
    return NpyArray.read(new ByteArrayInputStream(write(array)));
  }

  private static byte[] write(NpyArray array) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    array.writeTo(out);
    return out.toByteArray();
  }

  private static NpyArray read(String name) throws IOException {
    return NpyArray.read(new ByteArrayInputStream(bytes(name)));
  }

  private static byte[] bytes(String name) throws IOException {
    try (var in = NpyArrayTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
