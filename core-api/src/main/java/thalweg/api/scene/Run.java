package thalweg.api.scene;

/**
 * One training run, in words for pictures.
 *
 * @param label its name, which is also its folder's: {@code adam}, or {@code adam-2} for a seed
 * @param group the optimizer's label in the descriptor, shared by its seeds: one colour, one entry
 *     in a legend
 * @param optimizer the plug-in and its settings: {@code adam (learningRate 0.005)}
 * @param seed of its batches, and of its initial parameters unless all runs start from common ones
 * @param tuning how its settings were chosen, in a phrase; empty if the descriptor gives them
 * @param diverged why the run ended early, in a sentence; empty if it did not
 */
public record Run(
    String label, String group, String optimizer, long seed, String tuning, String diverged) {

  /** A run that is the only one of its optimizer, and went well. */
  public static Run of(String label, String optimizer) {
    return new Run(label, label, optimizer, 0, "", "");
  }

  /** The same run, ended early. */
  public Run endedEarly(String why) {
    return new Run(label, group, optimizer, seed, tuning, why);
  }
}
