package thalweg.renderer.charts;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import thalweg.plot.color.OkabeIto;

/** Where a chart has pixels of a path's colour. */
final class ChartPixels {

  private ChartPixels() {}

  /** The longest horizontal run of the first path's colour, left of the legend. */
  static int longestRun(BufferedImage image, int fromRow, int toRow) {
    int longest = 0;
    for (int y = fromRow; y < toRow; y++) {
      int run = 0;
      for (int x = 0; x < 800; x++) {
        run = image.getRGB(x, y) == color(0).getRGB() ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
    }
    return longest;
  }

  static Color color(int path) {
    return new Color(OkabeIto.path(path));
  }

  static int[] rowsOf(BufferedImage image, Color color, int height) {
    return IntStream.range(0, height)
        .filter(y -> IntStream.range(0, 800).anyMatch(x -> image.getRGB(x, y) == color.getRGB()))
        .toArray();
  }

  /** Columns left of the legend with a pixel of the colour, in some rows or in all. */
  static int[] columnsOf(BufferedImage image, Color color, int... rows) {
    int[] looked = rows.length > 0 ? rows : IntStream.range(0, image.getHeight()).toArray();
    return IntStream.range(0, 760)
        .filter(x -> IntStream.of(looked).anyMatch(y -> image.getRGB(x, y) == color.getRGB()))
        .toArray();
  }

  static int pixels(BufferedImage image, Color color) {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += image.getRGB(x, y) == color.getRGB() ? 1 : 0;
      }
    }
    return count;
  }
}
