package thalweg.plot.series;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thalweg.api.scene.NullShares;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Explained;
import thalweg.api.scene.Scene;
import thalweg.plot.measure.NullText;

/**
 * How much of each path up to each snapshot the plane explains, with the bands of what such planes
 * explain of whole walks without a landscape (Antognini and Sohl-Dickstein 2018).
 */
public final class ExplainedSeries {

  private ExplainedSeries() {}

  /** In percent of the variance of the path so far. */
  public static Series of(Scene scene) {
    List<PathDiagnostics> diagnostics = scene.diagnostics().paths();
    int count = Math.min(scene.paths().size(), diagnostics.size());
    List<Trace> traces =
        IntStream.range(0, count).mapToObj(i -> trace(scene, i, diagnostics.get(i))).toList();
    return new Series("explained variance of the path so far", "%", traces, walks(scene));
  }

  private static Trace trace(Scene scene, int number, PathDiagnostics path) {
    List<Double> shares = path.explained().byPrefix();
    return Trace.overEpochs(
        scene,
        number,
        Trace.Kind.MEASURED,
        k -> k < shares.size() ? 100 * shares.get(k) : Double.NaN);
  }

  /** From what the lowest path has to what the highest has, of both laws. */
  private static List<Series.Band> walks(Scene scene) {
    List<Explained> all =
        scene.diagnostics().paths().stream().map(PathDiagnostics::explained).toList();
    return Stream.concat(
            band(NullText.RANDOM, all.stream().flatMap(one -> one.byRandomWalk().stream())),
            band(NullText.PERSISTENT, all.stream().flatMap(one -> one.byPersistentWalk().stream())))
        .toList();
  }

  private static Stream<Series.Band> band(String name, Stream<NullShares> shares) {
    List<Double> ends =
        shares
            .flatMap(share -> Stream.of(100 * share.total().low(), 100 * share.total().high()))
            .sorted()
            .toList();
    return ends.isEmpty()
        ? Stream.empty()
        : Stream.of(new Series.Band(name, List.of(ends.get(0), ends.get(ends.size() - 1))));
  }
}
