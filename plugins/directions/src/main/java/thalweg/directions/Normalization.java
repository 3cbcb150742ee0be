package thalweg.directions;

/** How random directions are scaled; names and rules of the program of Li et al. 2018. */
public enum Normalization {
  /** As drawn. */
  NONE,
  /** Two orthogonal vectors of unit length. */
  ORTHONORMAL,
  /** Each filter has the norm of that filter of the anchor. */
  FILTER,
  /** Each block has the norm of that block of the anchor. */
  LAYER,
  /** Each value is multiplied by that value of the anchor. */
  WEIGHT,
  /** Each filter has unit norm. */
  DFILTER,
  /** Each block has unit norm. */
  DLAYER;

  /** Whether vectors are scaled block by block, biases apart from weights. */
  boolean byBlock() {
    return this != NONE && this != ORTHONORMAL;
  }
}
