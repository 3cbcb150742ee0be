package thalweg.renderer.report.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Examples;
import thalweg.api.scene.DecisionRegions;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.color.OkabeIto;

/**
 * The decision regions of all paths, frame by frame, with the data: a byte for each cell of a mesh,
 * row by row from the smallest second input. It is class × shades + shade, where shades rise with
 * the confidence from that of a guess, or {@link #UNKNOWN}.
 *
 * @param scene written
 * @param data of two features and at most {@link #MOST_CLASSES} classes
 * @param regions of its network
 */
record RegionData(Scene scene, DataSplit data, DecisionRegions regions) implements Predictions {

  static final int MESH = 64;
  static final int MOST_CLASSES = 64;
  static final int UNKNOWN = 255;

  @Override
  public String name() {
    return "regions";
  }

  @Override
  public String heading() {
    return "Decision regions";
  }

  @Override
  public Map<String, Object> fields() {
    Examples training = data.training();
    PredictionFrames frames = PredictionFrames.of(scene, MESH * MESH);
    List<String> colors =
        IntStream.range(0, training.classes())
            .mapToObj(c -> String.format(Locale.ROOT, "#%06x", OkabeIto.classOf(c)))
            .toList();
    return Json.fields(
        "mesh", MESH,
        "shades", shades(training.classes()),
        "features", data.features(),
        "classes", data.outputs(),
        "colors", colors,
        "x", List.of(regions.minX(), regions.minX() + regions.side()),
        "y", List.of(regions.minY(), regions.minY() + regions.side()),
        "points", points(training),
        "paths", scene.paths().stream().map(path -> path(path, frames)).toList());
  }

  @Override
  public String note() {
    PredictionFrames frames = PredictionFrames.of(scene, MESH * MESH);
    int rows = data.training().rows();
    String kept =
        frames.thinOut(scene)
            ? "This page keeps the regions of %s, on %d × %d cells: the nearest are shown."
                .formatted(frames.kept(scene), MESH, MESH)
            : "The regions are those of the snapshot shown, on %d × %d cells."
                .formatted(MESH, MESH);
    return kept + " Stronger colour means higher confidence. " + Predictions.points(rows);
  }

  /** How many degrees of confidence a byte can tell. */
  static int shades(int classes) {
    return UNKNOWN / classes;
  }

  /** An even sample of the data where there is much of it. */
  private static Map<String, Object> points(Examples data) {
    int[] rows = EvenSample.of(data.rows(), Predictions.MOST_POINTS);
    byte[] labels = new byte[rows.length];
    for (int i = 0; i < rows.length; i++) {
      labels[i] = (byte) data.label(rows[i]);
    }
    return Json.fields(
        "of", data.rows(),
        "x", Packed.floats(IntStream.of(rows).mapToDouble(row -> data.input(row, 0))),
        "y", Packed.floats(IntStream.of(rows).mapToDouble(row -> data.input(row, 1))),
        "labels", Packed.bytes(labels));
  }

  private Map<String, Object> path(ProjectedPath path, PredictionFrames frames) {
    int[] snapshots = frames.snapshots(path.size());
    byte[] cells = new byte[snapshots.length * MESH * MESH];
    Examples mesh = regions.mesh(MESH);
    PredictionFrames.draw(
        snapshots, i -> paint(path.trajectory().parameters(snapshots[i]), mesh, cells, i));
    return Json.fields(
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
