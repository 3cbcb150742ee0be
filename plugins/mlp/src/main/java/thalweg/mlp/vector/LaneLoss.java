package thalweg.mlp.vector;

/** A loss over strips of rows, and the targets as it wants them. Holds scratch memory. */
public interface LaneLoss {

  /** How many rows of a strip its targets take. */
  int targetRows();

  /**
   * Writes the targets of one row of data.
   *
   * @param columns what is known, [target column][row]
   * @param row which one
   * @param into zeros, [target row][row of the strip], which stay where a strip has no row
   * @param at where the row of the strip is in the first target row
   */
  void place(float[][] columns, int row, float[] into, int at);

  /**
   * The sum of the loss over strips.
   *
   * @param outputs [strip][output][row], strips apart by some stride
   * @param targets [strip][target row][row] without gaps
   * @param first the first strip, in {@code targets}; in {@code outputs} it is strip 0
   */
  double sum(float[] outputs, float[] targets, int first, int strips);

  /** How many rows of the last sum had the right class; 0 where there are no classes. */
  double hits();

  /**
   * Writes the gradient of the sum of losses by the outputs of one strip.
   *
   * @param outputs [output][row]
   * @param targets as in {@link #sum}
   * @param into [output][row]
   */
  void differentiate(float[] outputs, float[] targets, int strip, float[] into);
}
