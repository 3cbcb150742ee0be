package thalweg.distribution.browser;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** What is on a picture of the screen. */
record Pixels(int[] rgb) {

  static Pixels of(BufferedImage image) {
    int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return new Pixels(Arrays.stream(all).map(pixel -> pixel & 0xFFFFFF).toArray());
  }

  long colors() {
    return Arrays.stream(rgb).distinct().count();
  }

  /** The share of pixels that differ clearly from those of another picture of the same size. */
  double difference(Pixels other) {
    if (rgb.length != other.rgb.length) {
      throw new IllegalArgumentException("The pictures differ in size.");
    }
    long count = 0;
    for (int i = 0; i < rgb.length; i++) {
      count += distance(rgb[i], other.rgb[i]) > 30 ? 1 : 0;
    }
    return (double) count / rgb.length;
  }

  /** The share of pixels near a colour. */
  double near(int color) {
    return (double) Arrays.stream(rgb).filter(pixel -> distance(pixel, color) < 40).count()
        / rgb.length;
  }

  /** From 0 for black to 255 for white. */
  double brightness() {
    return Arrays.stream(rgb)
        .mapToDouble(pixel -> ((pixel >> 16 & 255) + (pixel >> 8 & 255) + (pixel & 255)) / 3.0)
        .average()
        .orElseThrow();
  }

  private static int distance(int a, int b) {
    return Math.abs((a >> 16 & 255) - (b >> 16 & 255))
        + Math.abs((a >> 8 & 255) - (b >> 8 & 255))
        + Math.abs((a & 255) - (b & 255));
  }
}
