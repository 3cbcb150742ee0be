package thalweg.directions;

/** Blocks in which directions are zero. */
public enum Ignore {
  /** No block. */
  NONE,
  /** Blocks of one dimension: biases and the parameters of normalisation layers. */
  BIASBN
}
