package thalweg.api.scene;

/**
 * The scale on which losses are compared and interpolated, asinh(loss ÷ 10⁻⁶): logarithmic for
 * every loss that matters, so that the deep end of a landscape is as exact as its rim and no
 * interpolated loss turns negative, and still defined at zero and below. {@link StrictMath} gives
 * the same bits everywhere.
 */
public final class LossScale {

  /** Losses below this are as good as zero: the scale is linear there. */
  public static final double FLOOR = 1e-6;

  private LossScale() {}

  /** Where a loss lies on the scale, in units of a factor e. */
  public static double of(double loss) {
    double size = Math.abs(loss) / FLOOR;
    return Math.copySign(StrictMath.log(size + Math.sqrt(size * size + 1)), loss);
  }

  /** The loss at a place of the scale. */
  public static double loss(double scaled) {
    return FLOOR * StrictMath.sinh(scaled);
  }

  /** |scaled − true|, in units of a factor e; infinite where either is not a finite number. */
  public static double error(double scaled, double truth) {
    double error = Math.abs(scaled - of(truth));
    return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
  }
}
