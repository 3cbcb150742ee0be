package thalweg.api.model;

/** What a block of parameters does; filter normalisation treats the roles differently. */
public enum Role {
  /** Multiplies activations. */
  WEIGHT,
  /** Is added to activations. */
  BIAS,
  /** Scales or shifts normalised activations. */
  NORMALISATION,
  /**
   * Is computed, not learned, such as running statistics: recorded with every snapshot, but never
   * moved by an optimizer or along a direction.
   */
  BUFFER
}
