package thalweg.plot.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thalweg.plot.png.IndexedPng.Filter;
import thalweg.plot.png.IndexedPng.Ground;

class IndexedPngTest {

  private static final int WIDTH = 61;
  private static final int HEIGHT = 37;

  private final int[] palette = IntStream.range(0, 256).map(i -> i * 0x35791 & 0xFFFFFF).toArray();
  private final byte[] pixels = new byte[WIDTH * HEIGHT];

  IndexedPngTest() {
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) (i * 31);
    }
  }

  @ParameterizedTest
  @EnumSource(Filter.class)
  void javaReadsBackEveryPixel(Filter filter) throws IOException {
    BufferedImage read = read(bytes(Ground.OPAQUE, filter));
    assertThat(read.getWidth()).isEqualTo(WIDTH);
    assertThat(read.getHeight()).isEqualTo(HEIGHT);
    for (int i = 0; i < pixels.length; i++) {
      int expected = 0xFF000000 | palette[pixels[i] & 0xFF];
      assertThat(read.getRGB(i % WIDTH, i / WIDTH)).isEqualTo(expected);
    }
  }

  @Test
  void onATransparentGroundEntryZeroAloneShowsWhatIsBehind() throws IOException {
    BufferedImage read = read(bytes(Ground.TRANSPARENT, Filter.SUB));
    for (int i = 0; i < pixels.length; i++) {
      int alpha = read.getRGB(i % WIDTH, i / WIDTH) >>> 24;
      assertThat(alpha).isEqualTo(pixels[i] == 0 ? 0 : 255);
    }
  }

  @Test
  void slopesTakeLessRoomAsDifferences() throws IOException {
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) (i % WIDTH * 3 + i / WIDTH * 5);
    }
    int plain = bytes(Ground.OPAQUE, Filter.NONE).length;
    assertThat(bytes(Ground.OPAQUE, Filter.SUB).length).isLessThan(plain);
  }

  @Test
  void theSamePictureGivesTheSameBytes() throws IOException {
    byte[] first = bytes(Ground.OPAQUE, Filter.NONE);
    assertThat(Arrays.equals(first, bytes(Ground.OPAQUE, Filter.NONE))).isTrue();
  }

  private byte[] bytes(Ground ground, Filter filter) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new IndexedPng(WIDTH, palette, pixels, ground, filter).writeTo(out);
    return out.toByteArray();
  }

  private static BufferedImage read(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }
}
