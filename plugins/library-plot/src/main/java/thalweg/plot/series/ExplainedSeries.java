package thalweg.plot.series;

import java.util.List;
import java.util.stream.IntStream;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.Scene;

/**
 * How much of each path up to each snapshot the plane explains, with the band that PCA reaches even
 * for pure random walks of as many snapshots (Antognini and Sohl-Dickstein 2018).
 */
public final class ExplainedSeries {

  private ExplainedSeries() {}

  /** In percent of the variance of the path so far. */
  public static Series of(Scene scene) {
    List<PathDiagnostics> diagnostics = scene.diagnostics().paths();
    int count = Math.min(scene.paths().size(), diagnostics.size());
    List<Trace> traces =
        IntStream.range(0, count).mapToObj(i -> trace(scene, i, diagnostics.get(i))).toList();
    return new Series("explained variance of the path so far", "%", traces, randomWalks(scene));
  }

  private static Trace trace(Scene scene, int number, PathDiagnostics path) {
    List<Double> shares = path.explained().byPrefix();
    return Trace.overEpochs(
        scene,
        number,
        Trace.Kind.MEASURED,
        k -> k < shares.size() ? 100 * shares.get(k) : Double.NaN);
  }

  /** To a tenth of a percent: paths of about as many snapshots have one level. */
  private static List<Series.Band> randomWalks(Scene scene) {
    List<Double> levels =
        scene.diagnostics().paths().stream()
            .map(path -> Math.round(1000 * path.explained().byRandomWalk().total()) / 10.0)
            .filter(percent -> percent > 0 && percent <= 100)
            .distinct()
            .sorted()
            .toList();
    return levels.isEmpty() ? List.of() : List.of(new Series.Band("random walk", levels));
  }
}
