package thalweg.renderer.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.api.measure.Metric;
import thalweg.api.scene.FittedPlanes;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.measure.MetricText;

/**
 * What the head of a page says of its cards.
 *
 * @param keys the swept settings; empty for a single run
 * @param caution about comparing the cards, where there is one
 * @param qualities how good the paths of each card are; empty where they are those of several
 *     optimizers, or nothing was measured
 */
record PageHead(List<String> keys, Optional<String> caution, List<String> qualities) {

  /** Reads every scene once. */
  static PageHead of(List<CardSource> cards) {
    FittedPlanes planes = new FittedPlanes();
    List<String> qualities = new ArrayList<>();
    List<String> keys = List.of();
    for (CardSource source : cards) {
      Scene scene = source.card().scene();
      if (qualities.isEmpty()) {
        keys = List.copyOf(scene.settings().keySet());
      }
      planes.add(scene);
      qualities.add(quality(scene));
    }
    return new PageHead(keys, planes.caution(), qualities);
  }

  /** By the first metric beside the loss; a share needs no name. */
  private static String quality(Scene scene) {
    List<Metric> metrics = scene.metrics();
    if (scene.groups().size() > 1 || metrics.isEmpty()) {
      return "";
    }
    Metric metric = metrics.get(Math.min(1, metrics.size() - 1));
    String name = metric.isShare() ? " " : " " + metric.label() + " ";
    double[] ends =
        ProjectedPath.sound(scene.paths()).stream()
            .mapToDouble(path -> path.snapshot(path.size() - 1).measures().value(metric))
            .sorted()
            .toArray();
    MetricText text = new MetricText(metric);
    String least = text.value(ends[0]);
    String most = text.value(ends[ends.length - 1]);
    String range = name + (least.equals(most) ? most : least + " to " + most);
    return scene.paths().get(0).run().marked(range);
  }
}
