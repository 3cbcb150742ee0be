package thalweg.mlp;

/** Scratch memory for points of a plane: their parameters, and one block of rows. */
final class PlaneWorkspace extends BlockWorkspace {

  /** What the parameters of all points may take, in floats: 256 kB. */
  private static final int CACHED_FLOATS = 1 << 16;

  private static final int MOST_POINTS = 32;

  private final float[][] parameters;

  PlaneWorkspace(Architecture architecture, Activation activation, int capacity) {
    super(
        architecture,
        activation,
        new PlainKernels(),
        LayerBuffers.forEvaluation(architecture, capacity),
        capacity);
    int count = architecture.layout().parameterCount();
    int points = Math.max(1, Math.min(MOST_POINTS, CACHED_FLOATS / count));
    this.parameters = new float[points][count];
  }

  /** How many points to evaluate at once. */
  int points() {
    return parameters.length;
  }

  /** Where the parameters of one of these points go. */
  float[] parameters(int point) {
    return parameters[point];
  }
}
