package thalweg.api.scene;

import java.util.Optional;

/**
 * One training run, in words for pictures.
 *
 * @param label its name, which is also its folder's: {@code adam}, or {@code adam-2} for a seed
 * @param group the optimizer's label in the descriptor, shared by its seeds: one colour, one entry
 *     in a legend
 * @param optimizer the plug-in and its settings: {@code adam (learningRate 0.005)}
 * @param seed of its batches, and of its initial parameters unless all runs start from common ones
 * @param tuning how its settings were chosen, in a phrase; empty if they were given
 * @param diverged why the run ended early, in a sentence; empty if it did not
 */
public record Run(
    String label,
    String group,
    String optimizer,
    long seed,
    Optional<String> tuning,
    Optional<String> diverged) {

  /** A run that is the only one of its optimizer, and went well. */
  public static Run of(String label, String optimizer) {
    return new Run(label, label, optimizer, 0, Optional.empty(), Optional.empty());
  }

  /**
   * A name of this run with a mark if it diverged, so that no figure of it is taken for a result.
   *
   * @param shown its label, perhaps shortened
   */
  public String marked(String shown) {
    return diverged.isPresent() ? shown + " (diverged)" : shown;
  }

  /** The same run, ended early. */
  public Run endedEarly(String why) {
    return new Run(label, group, optimizer, seed, tuning, Optional.of(why));
  }

  /** The same run under another name. */
  public Run named(String otherLabel, String otherGroup) {
    return new Run(otherLabel, otherGroup, optimizer, seed, tuning, diverged);
  }

  /** The same run with another seed. */
  public Run seeded(long other) {
    return new Run(label, group, optimizer, other, tuning, diverged);
  }

  /** The same run, whose settings were chosen among several. */
  public Run tunedBy(Optional<String> phrase) {
    return new Run(label, group, optimizer, seed, phrase, diverged);
  }
}
