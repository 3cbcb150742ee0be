package thalweg.api.scene;

/**
 * What surrogates show of one share of variance.
 *
 * @param mean over all surrogates
 * @param low 2.5 % of surrogates show less
 * @param high 2.5 % of surrogates show more
 */
public record Band(double mean, double low, double high) {

  /** How many decimals tell its ends apart, in percent: from 1 to 3. */
  public int decimals() {
    int decimals = 1;
    double scale = 1000;
    while (decimals < 3 && Math.round(scale * low) == Math.round(scale * high)) {
      decimals++;
      scale *= 10;
    }
    return decimals;
  }

  /** Whether a share lies inside the band or below it: surrogates show as much. */
  public boolean reaches(double share) {
    return share <= high;
  }
}
