package thalweg.plot.series;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import thalweg.api.geometry.Coordinates;
import thalweg.api.scene.Scene;

/** How far the snapshots of each path lie from the plane. */
public final class ResidualSeries {

  private ResidualSeries() {}

  /** As Euclidean distances, in the parameters' own units. */
  public static Series distances(Scene scene) {
    return series(scene, "distance from the plane", "parameter units", Coordinates::residual);
  }

  /**
   * As percentages of the distance from the anchor. At the anchor itself that is not defined: a
   * gap, not a sudden 0.
   */
  public static Series shares(Scene scene) {
    return series(scene, "distance from the plane", "%", at -> 100 * at.residualFraction());
  }

  private static Series series(
      Scene scene, String name, String unit, ToDoubleFunction<Coordinates> value) {
    return new Series(
        name,
        unit,
        IntStream.range(0, scene.paths().size())
            .mapToObj(
                i ->
                    Trace.overEpochs(
                        scene,
                        i,
                        Trace.Kind.MEASURED,
                        k -> value.applyAsDouble(scene.paths().get(i).points().get(k).at())))
            .toList());
  }
}
