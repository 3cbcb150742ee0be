package thalweg.mlp;

import thalweg.api.data.Examples;

/**
 * The loss of one part of the rows after the other: its sum, and its gradient by the outputs. Holds
 * scratch memory.
 */
interface OutputLoss {

  /** Forgets all parts. */
  void reset();

  /**
   * Adds one part.
   *
   * @param outputs [outputs][rows or more]
   * @param part the rows themselves
   */
  void add(float[][] outputs, Examples part);

  /** The sum of the loss over all rows since the last reset. */
  double sum();

  /** The number of rows since the last reset whose class won; 0 where there are no classes. */
  long hits();

  /**
   * Writes the gradient of the sum of losses of the last part by its outputs.
   *
   * @param into [outputs][rows or more]
   */
  void differentiate(float[][] into);
}
