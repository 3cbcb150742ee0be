package thalweg.api.model;

/** What a block of parameters does; filter normalisation treats the roles differently. */
public enum Role {
  /** Multiplies activations. */
  WEIGHT,
  /** Is added to activations. */
  BIAS,
  /** Scales or shifts normalised activations. */
  NORMALISATION
}
