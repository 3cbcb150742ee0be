package thalweg.renderer.gallery.live;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.stream.IntStream;
import thalweg.api.data.Examples;
import thalweg.api.scene.DecisionRegions;
import thalweg.api.scene.ProjectedPath;
import thalweg.plot.color.OkabeIto;
import thalweg.plot.color.Rgb;
import thalweg.plot.png.IndexedPng;

/**
 * The regions at an even sample of snapshots, one square below the other, as one picture with a
 * palette: a script shows one square at a time. Classes fade to white where the network is unsure.
 *
 * @param regions of the network
 * @param path whose snapshots are shown
 * @param classes their number
 */
record RegionSheet(DecisionRegions regions, ProjectedPath path, int classes) {

  /** The side of a square. */
  static final int SIDE = 64;

  private static final int MOST_FRAMES = 24;
  private static final double LIGHTEST = 0.14;
  private static final double DEEPEST = 0.62;
  private static final int WHITE = 0xFFFFFF;
  private static final int GREY = 0x969696;

  /** The number of squares. */
  int frames() {
    return Math.min(path.size(), MOST_FRAMES);
  }

  /** The picture as a {@code data:} address. */
  String address() {
    int frames = frames();
    byte[] pixels = new byte[frames * SIDE * SIDE];
    Examples mesh = regions.mesh(SIDE);
    IntStream.range(0, frames).parallel().forEach(frame -> paint(frame, mesh, pixels));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new IndexedPng(SIDE, palette(), pixels, IndexedPng.Ground.OPAQUE, IndexedPng.Filter.NONE)
          .writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private int shades() {
    return 255 / classes;
  }

  private int[] palette() {
    int[] palette = new int[1 + classes * shades()];
    palette[0] = GREY;
    for (int entry = 1; entry < palette.length; entry++) {
      int shade = (entry - 1) % shades();
      double confidence = (shade + 0.5) / shades();
      int color = OkabeIto.classOf((entry - 1) / shades());
      palette[entry] = Rgb.mix(WHITE, color, LIGHTEST + (DEEPEST - LIGHTEST) * confidence);
    }
    return palette;
  }

  /** The mesh counts rows from below, the picture from above. */
  private void paint(int frame, Examples mesh, byte[] pixels) {
    int snapshot =
        frames() == 1 ? 0 : (int) Math.round((double) frame * (path.size() - 1) / (frames() - 1));
    float[][] probabilities = new float[classes][mesh.rows()];
    regions.probabilities(path.trajectory().parameters(snapshot), mesh, probabilities);
    for (int cell = 0; cell < mesh.rows(); cell++) {
      int row = SIDE - 1 - cell / SIDE;
      pixels[(frame * SIDE + row) * SIDE + cell % SIDE] = (byte) entry(probabilities, cell);
    }
  }

  private int entry(float[][] probabilities, int cell) {
    int winner = 0;
    for (int c = 1; c < classes; c++) {
      if (probabilities[c][cell] > probabilities[winner][cell]) {
        winner = c;
      }
    }
    float most = probabilities[winner][cell];
    if (Float.isNaN(most)) {
      return 0;
    }
    float chance = 1f / classes;
    float confidence = classes == 1 ? 1 : (most - chance) / (1 - chance);
    int shade = Math.max(0, Math.min(shades() - 1, (int) (confidence * shades())));
    return 1 + winner * shades() + shade;
  }
}
