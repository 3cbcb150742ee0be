package thalweg.renderer.animation.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import thalweg.plot.png.IndexedPng;
import thalweg.plot.png.IndexedPng.Filter;
import thalweg.plot.png.IndexedPng.Ground;

class ArchiveTest {

  @Test
  void framesAreNumberedPicturesInOrder() throws IOException {
    List<String> names = new ArrayList<>();
    List<Integer> colours = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        byte[] png = zip.readAllBytes();
        colours.add(ImageIO.read(new ByteArrayInputStream(png)).getRGB(0, 0) & 0xFFFFFF);
      }
    }
    assertThat(names).containsExactly("0001.png", "0002.png");
    assertThat(colours).containsExactly(0x112233, 0x445566);
  }

  @Test
  void theSameFramesComeToTheSameBytes() throws IOException {
    assertThat(archive()).isEqualTo(archive());
  }

  private static byte[] archive() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Archive archive = new Archive(out)) {
      for (byte index = 0; index < 2; index++) {
        int[] palette = {0x112233, 0x445566};
        archive.write(new IndexedPng(1, palette, new byte[] {index}, Ground.OPAQUE, Filter.NONE));
      }
    }
    return out.toByteArray();
  }
}
