package thalweg.renderer.report.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import thalweg.api.data.Examples;
import thalweg.api.scene.DecisionRegions;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.color.OkabeIto;
import thalweg.plot.scale.Figures;

/**
 * The decision regions of all paths, frame by frame, with the data: a byte for each cell of a mesh,
 * row by row from the smallest second input. It is class × shades + shade, where shades rise with
 * the confidence from that of a guess, or {@link #UNKNOWN}.
 *
 * @param scene written, with data of two features
 * @param regions of its network
 */
record RegionData(Scene scene, DecisionRegions regions) {

  static final int MESH = 64;
  static final int MOST_CLASSES = 64;
  static final int UNKNOWN = 255;
  private static final int MOST_POINTS = 2000;

  Map<String, Object> fields() {
    Examples data = scene.data().training();
    RegionFrames frames = RegionFrames.of(scene, MESH * MESH);
    List<String> colors =
        IntStream.range(0, data.classes())
            .mapToObj(c -> String.format(Locale.ROOT, "#%06x", OkabeIto.classOf(c)))
            .toList();
    return Fields.of(
        "mesh", MESH,
        "shades", shades(data.classes()),
        "features", scene.data().features(),
        "classes", scene.data().classes(),
        "colors", colors,
        "x", List.of(regions.minX(), regions.minX() + regions.side()),
        "y", List.of(regions.minY(), regions.minY() + regions.side()),
        "points", points(data),
        "paths", scene.paths().stream().map(path -> path(path, frames)).toList());
  }

  /** What of the regions and the data is shown. */
  String note() {
    int snapshots = scene.frames();
    int frames = RegionFrames.of(scene, MESH * MESH).snapshots(snapshots).length;
    int rows = scene.data().training().rows();
    String kept =
        frames == snapshots
            ? "The regions are those of the snapshot shown, on %d × %d cells.".formatted(MESH, MESH)
            : "This page keeps the regions of %s of %s, on %d × %d cells: the nearest are shown."
                .formatted(
                    Figures.count(frames),
                    Figures.count(snapshots, "snapshot", "snapshots"),
                    MESH,
                    MESH);
    String points =
        rows > MOST_POINTS
            ? " Points: %s of %s training examples."
                .formatted(Figures.count(MOST_POINTS), Figures.count(rows))
            : " Points: the training examples.";
    return kept + " Deeper colour: the network is surer." + points;
  }

  /** How many degrees of confidence a byte can tell. */
  static int shades(int classes) {
    return UNKNOWN / classes;
  }

  /** An even sample of the data where there is much of it. */
  private static Map<String, Object> points(Examples data) {
    int[] rows = EvenSample.of(data.rows(), MOST_POINTS);
    byte[] labels = new byte[rows.length];
    for (int i = 0; i < rows.length; i++) {
      labels[i] = (byte) data.label(rows[i]);
    }
    return Fields.of(
        "of", data.rows(),
        "x", Packed.floats(IntStream.of(rows).mapToDouble(row -> data.input(row, 0))),
        "y", Packed.floats(IntStream.of(rows).mapToDouble(row -> data.input(row, 1))),
        "labels", Packed.bytes(labels));
  }

  private Map<String, Object> path(ProjectedPath path, RegionFrames frames) {
    int[] snapshots = frames.snapshots(path.size());
    byte[] cells = new byte[snapshots.length * MESH * MESH];
    Examples mesh = regions.mesh(MESH);
    // Each frame has a place of its own: the result does not depend on the threads.
    IntStream.range(0, snapshots.length)
        .parallel()
        .forEach(i -> paint(path.trajectory().parameters(snapshots[i]), mesh, cells, i));
    return Fields.of(
        "snapshots", IntStream.of(snapshots).boxed().toList(), "cells", Packed.bytes(cells));
  }

  private void paint(float[] parameters, Examples mesh, byte[] cells, int frame) {
    float[][] probabilities = new float[mesh.classes()][mesh.rows()];
    regions.probabilities(parameters, mesh, probabilities);
    for (int cell = 0; cell < mesh.rows(); cell++) {
      cells[frame * mesh.rows() + cell] = (byte) shade(probabilities, cell);
    }
  }

  private static int shade(float[][] probabilities, int cell) {
    int winner = 0;
    for (int c = 1; c < probabilities.length; c++) {
      if (probabilities[c][cell] > probabilities[winner][cell]) {
        winner = c;
      }
    }
    float most = probabilities[winner][cell];
    if (Float.isNaN(most)) {
      return UNKNOWN;
    }
    int classes = probabilities.length;
    float chance = 1f / classes;
    float confidence = classes == 1 ? 1 : (most - chance) / (1 - chance);
    int shades = shades(classes);
    int shade = (int) (confidence * shades);
    return winner * shades + Math.max(0, Math.min(shades - 1, shade));
  }
}
