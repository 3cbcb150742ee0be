package thalweg.engine.chance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import thalweg.api.scene.Band;
import thalweg.api.scene.NullShares;
import thalweg.api.scene.PathDiagnostics.Shares;

/** Bands from what surrogates show. */
final class Sample {

  private static final double BELOW = 0.025;

  private Sample() {}

  /**
   * The bands of some surrogates; empty where a share is not defined.
   *
   * @param shares of at least 39 surrogates
   */
  static Optional<NullShares> bands(List<Shares> shares) {
    return shares.stream().anyMatch(one -> Double.isNaN(one.total()))
        ? Optional.empty()
        : Optional.of(
            new NullShares(
                band(shares, Shares::first),
                band(shares, Shares::second),
                band(shares, Shares::total)));
  }

  private static Band band(List<Shares> shares, ToDoubleFunction<Shares> share) {
    double[] sorted = shares.stream().mapToDouble(share).sorted().toArray();
    double mean = Arrays.stream(sorted).sum() / sorted.length;
    return new Band(mean, quantile(sorted, BELOW), quantile(sorted, 1 - BELOW));
  }

  /**
   * The order statistic number p (n + 1), between two of them in proportion: whatever the
   * distribution, one more value of it lies below with probability p.
   */
  private static double quantile(double[] sorted, double p) {
    double place = p * (sorted.length + 1) - 1;
    int below = Math.max(0, Math.min(sorted.length - 2, (int) Math.floor(place + 1e-9)));
    double part = Math.max(0, Math.min(1, place - below));
    return sorted[below] + part * (sorted[below + 1] - sorted[below]);
  }
}
