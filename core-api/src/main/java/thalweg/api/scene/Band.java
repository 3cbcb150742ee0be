package thalweg.api.scene;

/**
 * What surrogates show of one share of variance.
 *
 * @param mean over all surrogates
 * @param low 2.5 % of surrogates show less
 * @param high 2.5 % of surrogates show more
 */
public record Band(double mean, double low, double high) {

  /** Whether a share lies inside the band or below it: surrogates show as much. */
  public boolean reaches(double share) {
    return share <= high;
  }
}
