package thalweg.renderer.animation.draw;

import java.awt.Rectangle;
import java.util.Arrays;
import thalweg.plot.png.IndexedPng;
import thalweg.plot.png.IndexedPng.Filter;
import thalweg.plot.png.IndexedPng.Ground;
import thalweg.renderer.animation.color.Ink;
import thalweg.renderer.animation.color.Palette;

/** A picture of palette indices, row by row from the top. Pixel (x, y) has its centre at +0.5. */
public final class Canvas {

  private final int width;
  private final int height;
  private final Palette palette;
  private final byte[] pixels;

  /** A canvas filled with one palette entry. */
  public Canvas(int width, int height, Palette palette, byte background) {
    this.width = width;
    this.height = height;
    this.palette = palette;
    this.pixels = new byte[width * height];
    Arrays.fill(pixels, background);
  }

  /** Pixels in a row. */
  public int width() {
    return width;
  }

  /** Rows. */
  public int height() {
    return height;
  }

  /** The colours of the indices. */
  public Palette palette() {
    return palette;
  }

  /** The indices themselves, row by row; shared. */
  public byte[] pixels() {
    return pixels;
  }

  /** Everything. */
  public Rectangle bounds() {
    return new Rectangle(width, height);
  }

  /** The picture as a file; it shares the indices. */
  public IndexedPng png() {
    return new IndexedPng(width, palette.colors(), pixels, Ground.OPAQUE, Filter.NONE);
  }

  /** The colours themselves, three bytes for each pixel: red, green, blue. */
  public byte[] rgb() {
    int[] colors = palette.colors();
    byte[] rgb = new byte[3 * pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      int color = colors[pixels[i] & 0xFF];
      rgb[3 * i] = (byte) (color >> 16);
      rgb[3 * i + 1] = (byte) (color >> 8);
      rgb[3 * i + 2] = (byte) color;
    }
    return rgb;
  }

  /** One index. */
  public byte get(int x, int y) {
    return pixels[y * width + x];
  }

  /** Sets one pixel, which must lie on the canvas. */
  public void set(int x, int y, byte index) {
    pixels[y * width + x] = index;
  }

  /** Fills the part of a rectangle that lies on the canvas. */
  public void fill(Rectangle area, byte index) {
    Rectangle part = area.intersection(bounds());
    for (int y = part.y; y < part.y + part.height; y++) {
      Arrays.fill(pixels, y * width + part.x, y * width + part.x + Math.max(0, part.width), index);
    }
  }

  /** Copies rows of indices to a place on the canvas. */
  public void copy(byte[] source, Rectangle target) {
    for (int row = 0; row < target.height; row++) {
      int to = (target.y + row) * width + target.x;
      System.arraycopy(source, row * target.width, pixels, to, target.width);
    }
  }

  /** The indices of a rectangle on the canvas, row by row. */
  public byte[] cut(Rectangle source) {
    byte[] cut = new byte[source.width * source.height];
    for (int row = 0; row < source.height; row++) {
      int from = (source.y + row) * width + source.x;
      System.arraycopy(pixels, from, cut, row * source.width, source.width);
    }
    return cut;
  }

  /** Lets ink cover one pixel, in eighths; pixels off the canvas are ignored. */
  public void blend(int x, int y, Ink ink, int coverage) {
    if (x >= 0 && y >= 0 && x < width && y < height) {
      int place = y * width + x;
      pixels[place] = ink.over(pixels[place], coverage);
    }
  }

  /** Paints a shape with smooth edges. */
  public void paint(Shape shape, Ink ink) {
    paint(shape, ink, bounds());
  }

  /** Paints the part of a shape that lies in a rectangle. */
  public void paint(Shape shape, Ink ink, Rectangle clip) {
    Rectangle part = shape.bounds().intersection(clip).intersection(bounds());
    for (int y = part.y; y < part.y + part.height; y++) {
      for (int x = part.x; x < part.x + part.width; x++) {
        int coverage = Ink.coverage(0.5 - shape.distance(x + 0.5, y + 0.5));
        if (coverage > 0) {
          int place = y * width + x;
          pixels[place] = ink.over(pixels[place], coverage);
        }
      }
    }
  }

  /** The outline of a rectangle, one pixel wide, just outside it. */
  public void frame(Rectangle area, Ink ink) {
    Rectangle outer = new Rectangle(area.x - 1, area.y - 1, area.width + 2, area.height + 2);
    fill(new Rectangle(outer.x, outer.y, outer.width, 1), ink.index());
    fill(new Rectangle(outer.x, outer.y + outer.height - 1, outer.width, 1), ink.index());
    fill(new Rectangle(outer.x, outer.y, 1, outer.height), ink.index());
    fill(new Rectangle(outer.x + outer.width - 1, outer.y, 1, outer.height), ink.index());
  }
}
