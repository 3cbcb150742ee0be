package thalweg.api.geometry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Names a direction by those that it is made of: {@code 0.71 PC1 − 0.71 PC3}. */
final class LinearCombination {

  /** What two decimals show as 0. */
  private static final double SMALLEST = 0.005;

  private LinearCombination() {}

  static String inWords(double[] coefficients, List<Direction> directions) {
    double largest = Arrays.stream(coefficients).map(Math::abs).max().orElse(0);
    // Of short directions two decimals would leave nothing.
    boolean isShort = largest < 0.1;
    String format = isShort ? "%.1e" : "%.2f";
    double smallest = isShort ? SMALLEST * largest : SMALLEST;
    StringBuilder words = new StringBuilder();
    for (int k = 0; k < coefficients.length; k++) {
      String size = String.format(Locale.ROOT, format, Math.abs(coefficients[k]));
      if (coefficients[k] != 0 && !(Math.abs(coefficients[k]) < smallest)) {
        boolean negative = coefficients[k] < 0;
        if (words.isEmpty()) {
          words.append(negative ? "−" : "");
        } else {
          words.append(negative ? " − " : " + ");
        }
        words.append(size).append(' ').append(directions.get(k).label());
      }
    }
    return words.isEmpty() ? "0 " + directions.get(0).label() : words.toString();
  }
}
