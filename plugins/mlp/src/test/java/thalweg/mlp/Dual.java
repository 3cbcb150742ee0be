package thalweg.mlp;

/**
 * A number and its derivative along a direction: computing with them gives exact derivatives.
 *
 * @param value the number
 * @param slope how fast it changes
 */
record Dual(double value, double slope) {

  static final Dual ZERO = constant(0);

  static Dual constant(double value) {
    return new Dual(value, 0);
  }

  Dual plus(Dual other) {
    return new Dual(value + other.value, slope + other.slope);
  }

  Dual minus(Dual other) {
    return new Dual(value - other.value, slope - other.slope);
  }

  Dual times(Dual other) {
    return new Dual(value * other.value, slope * other.value + value * other.slope);
  }

  Dual times(double factor) {
    return new Dual(value * factor, slope * factor);
  }

  Dual inverse() {
    return new Dual(1 / value, -slope / (value * value));
  }

  Dual exp() {
    return new Dual(Math.exp(value), slope * Math.exp(value));
  }

  Dual tanh() {
    double t = Math.tanh(value);
    return new Dual(t, slope * (1 - t * t));
  }
}
