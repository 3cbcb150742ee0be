package thalweg.renderer.charts;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import thalweg.api.render.Content;

/** A chart as a PNG without a time stamp, so that the same chart gives the same bytes. */
record PngContent(LineChart chart) implements Content {

  @Override
  public void writeTo(OutputStream out) throws IOException {
    BufferedImage image =
        new BufferedImage(chart.width(), chart.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      chart.paint(graphics);
    } finally {
      graphics.dispose();
    }
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      if (!ImageIO.write(image, "png", stream)) {
        throw new IOException("This Java cannot write PNG images.");
      }
    }
  }
}
