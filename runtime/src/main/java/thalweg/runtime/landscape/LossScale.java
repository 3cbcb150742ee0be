package thalweg.runtime.landscape;

/**
 * The scale on which losses are interpolated, asinh(loss ÷ 10⁻⁶): logarithmic for every loss that
 * matters, so that the deep end of a landscape is as exact as its rim and no interpolated loss
 * turns negative, and still defined at zero and below. {@link StrictMath} gives the same bits
 * everywhere.
 */
final class LossScale {

  /** Losses below this are as good as zero: the scale is linear there. */
  static final double FLOOR = 1e-6;

  private LossScale() {}

  static double of(double loss) {
    double size = Math.abs(loss) / FLOOR;
    return Math.copySign(StrictMath.log(size + Math.sqrt(size * size + 1)), loss);
  }

  static double loss(double scaled) {
    return FLOOR * StrictMath.sinh(scaled);
  }

  /** |scaled − true|, in units of a factor e; infinite where either is not a finite number. */
  static double error(double scaled, double truth) {
    double error = Math.abs(scaled - of(truth));
    return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
  }
}
