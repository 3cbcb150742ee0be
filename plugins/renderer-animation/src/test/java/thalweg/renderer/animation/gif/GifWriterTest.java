package thalweg.renderer.animation.gif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GifWriterTest {

  private static final int[] PALETTE =
      IntStream.range(0, 256).map(i -> i << 16 | (255 - i) << 8 | i * 7 % 256).toArray();

  private final Random random = new Random(3);

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 7", "3, 1", "17, 13", "64, 64", "255, 3", "301, 199"})
  void framesOfAnySizeAreReadBackPixelForPixel(int width, int height) throws IOException {
    byte[] first = filled(width * height, 9);
    byte[] noise = noise(width * height, 255);
    byte[] onePixel = noise.clone();
    onePixel[onePixel.length / 2] = (byte) (onePixel[onePixel.length / 2] == 1 ? 2 : 1);
    byte[] bands = noise(width * height, 2);
    assertReadBack(width, List.of(first, noise, onePixel, onePixel, bands, first, first));
  }

  @Test
  void noiseOverflowsTheCodesManyTimesAndIsReadBack() throws IOException {
    List<byte[]> frames = new ArrayList<>();
    for (int colors : new int[] {255, 2, 17, 255, 64}) {
      frames.add(noise(400 * 300, colors));
    }
    assertReadBack(400, frames);
  }

  @Test
  void sparseChangesWithLongRunsBetweenThemAreReadBack() throws IOException {
    List<byte[]> frames = new ArrayList<>();
    byte[] pixels = noise(900 * 600, 4);
    for (int frame = 0; frame < 12; frame++) {
      frames.add(pixels.clone());
      for (int change = 0; change < 1 << frame; change++) {
        pixels[random.nextInt(pixels.length)] = (byte) (1 + random.nextInt(255));
      }
    }
    assertReadBack(900, frames);
  }

  @Test
  void runsOfEveryLengthAreReadBack() throws IOException {
    int width = 97;
    byte[] before = filled(width * 97, 5);
    byte[] after = before.clone();
    for (int run = 1, place = 0; place < after.length; place += run, run++) {
      after[place] = (byte) (1 + run % 3);
    }
    assertReadBack(width, List.of(before, after, before));
  }

  @Test
  void aFrameWithoutChangeTakesItsTimeAndHardlyAnyRoom() throws IOException {
    byte[] pixels = noise(900 * 600, 255);
    assertThat(GifFrame.encode(pixels, pixels.clone(), 900, 4)).hasSizeLessThan(30);
    DecodedGif read = DecodedGif.of(file(900, List.of(pixels, pixels.clone(), pixels)));
    assertThat(read.delays()).containsExactly(4, 5, 6);
  }

  @Test
  void onlyTheChangedRectangleIsStored() {
    byte[] before = noise(900 * 600, 255);
    byte[] after = before.clone();
    for (int y = 100; y < 110; y++) {
      Arrays.fill(after, y * 900 + 200, y * 900 + 220, (byte) 3);
    }
    byte[] frame = GifFrame.encode(before, after, 900, 4);
    assertThat(Arrays.copyOfRange(frame, 9, 17)).containsExactly(200, 0, 100, 0, 20, 0, 10, 0);
  }

  @Test
  void theAnimationRepeatsForEver() throws IOException {
    byte[] file = file(2, List.of(new byte[] {1, 2}));
    String text = new String(file, StandardCharsets.ISO_8859_1);
    assertThat(text).startsWith("GIF89a").contains("NETSCAPE2.0\u0003\u0001\u0000\u0000\u0000");
    assertThat(text).endsWith(";");
  }

  private void assertReadBack(int width, List<byte[]> frames) throws IOException {
    DecodedGif read = DecodedGif.of(file(width, frames));
    assertThat(read.frames()).hasSameSizeAs(frames);
    for (int i = 0; i < frames.size(); i++) {
      int[] expected = new int[frames.get(i).length];
      for (int pixel = 0; pixel < expected.length; pixel++) {
        expected[pixel] = PALETTE[frames.get(i)[pixel] & 0xFF];
      }
      assertThat(Arrays.equals(read.frames().get(i), expected)).as("frame " + i).isTrue();
    }
  }

  private static byte[] file(int width, List<byte[]> frames) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GifWriter writer = new GifWriter(out, width, frames.get(0).length / width, PALETTE);
    byte[] previous = null;
    int delay = 4;
    for (byte[] frame : frames) {
      writer.write(GifFrame.encode(previous, frame, width, delay++));
      previous = frame;
    }
    writer.finish();
    return out.toByteArray();
  }

  private static byte[] filled(int size, int value) {
    byte[] pixels = new byte[size];
    Arrays.fill(pixels, (byte) value);
    return pixels;
  }

  private byte[] noise(int size, int colors) {
    byte[] pixels = new byte[size];
    for (int i = 0; i < size; i++) {
      pixels[i] = (byte) (1 + random.nextInt(colors));
    }
    return pixels;
  }
}
