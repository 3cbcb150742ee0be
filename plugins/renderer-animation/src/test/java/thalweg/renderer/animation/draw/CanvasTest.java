package thalweg.renderer.animation.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import thalweg.renderer.animation.color.Theme;

class CanvasTest {

  @Test
  void javaReadsBackEveryPixelOfItsFile() throws IOException {
    Theme theme = new Theme(2, 3);
    Canvas canvas = new Canvas(61, 37, theme.palette(), theme.white().index());
    for (int i = 0; i < canvas.pixels().length; i++) {
      canvas.pixels()[i] = (byte) (1 + i * 31 % (theme.palette().colors().length - 1));
    }
    canvas.paint(new Shape.Disc(30, 20, 9.5), theme.path(0));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    canvas.png().writeTo(out);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(read.getWidth()).isEqualTo(61);
    assertThat(read.getHeight()).isEqualTo(37);
    for (int y = 0; y < 37; y++) {
      for (int x = 0; x < 61; x++) {
        int color = theme.palette().color(canvas.get(x, y));
        assertThat(read.getRGB(x, y) & 0xFFFFFF).isEqualTo(color);
      }
    }
  }
}
