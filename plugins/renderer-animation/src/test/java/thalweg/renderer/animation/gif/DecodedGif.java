package thalweg.renderer.animation.gif;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;

/**
 * A GIF as Java's own reader sees it, frames put together as a viewer does.
 *
 * @param width of the whole
 * @param frames 0xRRGGBB row by row
 * @param delays in 1/100 s
 */
public record DecodedGif(int width, List<int[]> frames, List<Integer> delays) {

  public static DecodedGif of(byte[] file) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in);
      Element screen =
          (Element) reader.getStreamMetadata().getAsTree("javax_imageio_gif_stream_1.0");
      int width = number(screen, "LogicalScreenDescriptor", "logicalScreenWidth");
      int height = number(screen, "LogicalScreenDescriptor", "logicalScreenHeight");
      int[] pixels = new int[width * height];
      List<int[]> frames = new ArrayList<>();
      List<Integer> delays = new ArrayList<>();
      for (int i = 0; i < reader.getNumImages(true); i++) {
        Element frame =
            (IIOMetadataNode) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
        int left = number(frame, "ImageDescriptor", "imageLeftPosition");
        int top = number(frame, "ImageDescriptor", "imageTopPosition");
        BufferedImage image = reader.read(i);
        for (int y = 0; y < image.getHeight(); y++) {
          for (int x = 0; x < image.getWidth(); x++) {
            int color = image.getRGB(x, y);
            if (color >>> 24 != 0) {
              pixels[(top + y) * width + left + x] = color & 0xFFFFFF;
            }
          }
        }
        frames.add(pixels.clone());
        delays.add(number(frame, "GraphicControlExtension", "delayTime"));
      }
      return new DecodedGif(width, frames, delays);
    } finally {
      reader.dispose();
    }
  }

  private static int number(Element tree, String element, String attribute) {
    return Integer.parseInt(
        ((Element) tree.getElementsByTagName(element).item(0)).getAttribute(attribute));
  }
}
