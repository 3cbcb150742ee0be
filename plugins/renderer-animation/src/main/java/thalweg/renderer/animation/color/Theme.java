package thalweg.renderer.animation.color;

import java.util.stream.IntStream;
import thalweg.plot.color.Colormap;
import thalweg.plot.color.OkabeIto;
import thalweg.plot.color.Rgb;

/**
 * All colours of the pictures of a scene in one palette: page and text, bands of loss, paths, and
 * classes in shades of confidence. Immutable and deterministic.
 */
public final class Theme {

  /** How many bands of colour the range of losses is divided into. */
  public static final int BANDS = 32;

  private static final int MOST_SHADES = 8;
  private static final int ROOM_FOR_SHADES = 100;
  private static final double PALEST = 0.14;
  private static final double DEEPEST = 0.62;
  private static final int TEXT = 0x222222;
  private static final int MUTED = 0x6A6A6A;
  private static final int HATCH_LIGHT = 0xEDEDED;
  private static final int HATCH_DARK = 0xC4C4C4;
  private static final double[] EDGE_SHARES = {0, 0.25, 0.5, 0.75};

  private final Palette palette;
  private final int shades;
  private final byte hatchLight;
  private final byte hatchDark;
  private final byte[] bands;
  private final byte[][] classShades;
  private final Ink[] paths;
  private final Ink[] classes;
  private final Ink white;
  private final Ink text;
  private final Ink muted;

  /**
   * The colours for so many paths and classes.
   *
   * @param pathCount at least 1
   * @param classCount 0 if no classes are drawn
   */
  public Theme(int pathCount, int classCount) {
    this.shades = Math.max(1, Math.min(MOST_SHADES, ROOM_FOR_SHADES / Math.max(1, classCount)));
    this.palette = palette(pathCount, classCount);
    this.white = new Ink(palette, Rgb.WHITE);
    this.text = new Ink(palette, TEXT);
    this.muted = new Ink(palette, MUTED);
    this.hatchLight = palette.nearest(HATCH_LIGHT);
    this.hatchDark = palette.nearest(HATCH_DARK);
    this.bands = new byte[BANDS];
    for (int band = 0; band < BANDS; band++) {
      bands[band] = palette.nearest(bandColor(band));
    }
    this.paths = inks(pathCount, true);
    this.classes = inks(classCount, false);
    this.classShades = new byte[classCount][shades];
    for (int c = 0; c < classCount; c++) {
      for (int shade = 0; shade < shades; shade++) {
        classShades[c][shade] = palette.nearest(shadeColor(c, shade));
      }
    }
  }

  private Ink[] inks(int count, boolean ofPaths) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Ink(palette, ofPaths ? OkabeIto.path(i) : OkabeIto.classOf(i)))
        .toArray(Ink[]::new);
  }

  /** In order of importance: a palette of very many classes loses smooth edges first. */
  private Palette palette(int pathCount, int classCount) {
    Palette.Builder builder = new Palette.Builder();
    builder.add(Rgb.WHITE).add(TEXT).add(MUTED).add(HATCH_LIGHT).add(HATCH_DARK);
    IntStream.range(0, BANDS).forEach(band -> builder.add(bandColor(band)));
    IntStream.range(0, pathCount).forEach(i -> builder.add(OkabeIto.path(i)));
    for (int c = 0; c < classCount; c++) {
      builder.add(OkabeIto.classOf(c));
      for (int shade = 0; shade < shades; shade++) {
        builder.add(shadeColor(c, shade));
      }
    }
    IntStream.range(1, Ink.FULL)
        .forEach(level -> builder.add(Rgb.mix(Rgb.WHITE, TEXT, (double) level / Ink.FULL)));
    for (double share : EDGE_SHARES) {
      IntStream.range(0, pathCount)
          .forEach(i -> builder.add(Rgb.mix(OkabeIto.path(i), Rgb.WHITE, share)));
      IntStream.range(0, classCount)
          .forEach(c -> builder.add(Rgb.mix(OkabeIto.classOf(c), Rgb.WHITE, share)));
    }
    for (double share : new double[] {0.5, 0.25, 0.75}) {
      IntStream.range(0, BANDS)
          .forEach(band -> builder.add(Rgb.mix(bandColor(band), Rgb.WHITE, share)));
    }
    return builder.build();
  }

  private static int bandColor(int band) {
    return Colormap.viridis().at((double) band / (BANDS - 1));
  }

  private int shadeColor(int c, int shade) {
    double depth = PALEST + (DEEPEST - PALEST) * shade / Math.max(1, shades - 1);
    return Rgb.mix(Rgb.WHITE, OkabeIto.classOf(c), depth);
  }

  /** The palette of all pictures. */
  public Palette palette() {
    return palette;
  }

  /** The colour of the page and of casings. */
  public Ink white() {
    return white;
  }

  /** The colour of text. */
  public Ink text() {
    return text;
  }

  /** The colour of text of second rank. */
  public Ink muted() {
    return muted;
  }

  /** The palette entry of a band of loss, 0 the lowest. */
  public byte band(int band) {
    return bands[band];
  }

  /** The colour of a path. */
  public Ink path(int path) {
    return paths[path];
  }

  /** The colour of a class. */
  public Ink classOf(int c) {
    return classes[c];
  }

  /** The number of shades from unsure to sure. */
  public int shades() {
    return shades;
  }

  /** The palette entry of a region. */
  public byte shade(int c, int shade) {
    return classShades[c][shade];
  }

  /** The palette entry of lines that must not compete with what lies over them. */
  public byte pale() {
    return hatchLight;
  }

  /** The palette entry of a grey area that carries no value of its own. */
  public byte shadow() {
    return hatchDark;
  }

  /** What stands where there is no number: a grey hatch, which no value has. */
  public byte hatch(int x, int y) {
    return Math.floorMod(x + y, 8) < 3 ? hatchDark : hatchLight;
  }
}
