package thalweg.engine.chance;

import java.util.Optional;
import thalweg.api.random.RandomStream;
import thalweg.api.scene.PathDiagnostics.Shares;

/** Chooses a plane for surrogates as the plane at hand was chosen for the paths. Thread-safe. */
@FunctionalInterface
interface PlaneChoice {

  /**
   * A plane.
   *
   * @param u [width] the part of the first axis in the coordinates of the walks; the axes are
   *     orthonormal in the whole space
   * @param v [width] that of the second
   * @param explained what the axes say that they explain, where they do
   */
  record Axes(double[] u, double[] v, Optional<Shares> explained) {}

  /**
   * Chooses.
   *
   * @param walks [paths][kept][width]
   * @param random of these walks, for whatever else is left to chance
   * @throws thalweg.api.plugin.PluginException if these walks span no such plane
   */
  Axes choose(double[][][] walks, RandomStream random);
}
