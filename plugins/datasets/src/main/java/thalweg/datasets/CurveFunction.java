package thalweg.datasets;

/** Functions of one number with values from −1 to 1, each with something to teach. */
public enum CurveFunction {
  /** A sine wave: smooth everywhere. */
  SINE {
    @Override
    double at(double periods, double share) {
      return wave(periods * (share - 0.5));
    }
  },
  /** Straight lines with kinks between them, at the places where the sine turns. */
  TRIANGLE {
    @Override
    double at(double periods, double share) {
      return 1 - 4 * Math.abs(fraction(periods * (share - 0.5) + 0.25) - 0.5);
    }
  },
  /** The sign of the sine: it jumps where the sine is 0, which no continuous model can follow. */
  STEP {
    @Override
    double at(double periods, double share) {
      return fraction(periods * (share - 0.5)) < 0.5 ? 1 : -1;
    }
  },
  /**
   * A sine that starts slowly and ends at twice the mean frequency: networks learn it from left to
   * right, low frequencies first (Rahaman et al., "On the spectral bias of neural networks", ICML
   * 2019).
   */
  CHIRP {
    @Override
    double at(double periods, double share) {
      return wave(periods * share * share);
    }
  };

  /**
   * The value at one place.
   *
   * @param periods in the whole range
   * @param share of the range that lies to the left, in [0, 1]
   */
  abstract double at(double periods, double share);

  private static double wave(double turns) {
    return StrictMath.sin(2 * Math.PI * turns);
  }

  private static double fraction(double number) {
    return number - Math.floor(number);
  }
}
