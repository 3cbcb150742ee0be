package thalweg.mlp;

/**
 * The second derivative of softmax cross-entropy, diag(p) − p pᵀ, which does not depend on the
 * label.
 *
 * <p>Tangents are taken relative to that of the likeliest class, whose own product is minus the sum
 * of the others: a row whose class is all but certain then loses no digits to cancellation.
 */
final class SoftmaxCurvature implements OutputCurvature {

  private final float[][] probabilities;
  private final int[] leaders;

  /** At scores, [classes][rows or more]. */
  SoftmaxCurvature(float[][] scores, int rows) {
    this.probabilities = new float[scores.length][rows];
    this.leaders = new int[rows];
    double[] exponentials = new double[scores.length];
    for (int row = 0; row < rows; row++) {
      leaders[row] = leader(scores, row);
      double largest = scores[leaders[row]][row];
      double sum = 0;
      for (int c = 0; c < exponentials.length; c++) {
        exponentials[c] = Math.exp(scores[c][row] - largest);
        sum += exponentials[c];
      }
      for (int c = 0; c < exponentials.length; c++) {
        probabilities[c][row] = (float) (exponentials[c] / sum);
      }
    }
  }

  @Override
  public void times(float[][] tangents, float[][] into) {
    for (int row = 0; row < leaders.length; row++) {
      int leader = leaders[row];
      double reference = tangents[leader][row];
      double mean = 0;
      for (int c = 0; c < probabilities.length; c++) {
        mean += probabilities[c][row] * (tangents[c][row] - reference);
      }
      double rest = 0;
      for (int c = 0; c < probabilities.length; c++) {
        double product = probabilities[c][row] * (tangents[c][row] - reference - mean);
        rest += c == leader ? 0 : product;
        into[c][row] = (float) product;
      }
      into[leader][row] = (float) -rest;
    }
  }

  private static int leader(float[][] scores, int row) {
    int leader = 0;
    for (int c = 1; c < scores.length; c++) {
      leader = scores[c][row] > scores[leader][row] ? c : leader;
    }
    return leader;
  }
}
