package thalweg.mlp;

/** Loss and gradient of batches of up to some number of rows in a part. Holds scratch memory. */
interface Training extends WorkspacePool.Workspace {

  /**
   * Writes the gradient of the mean loss, and returns the mean loss.
   *
   * @param parts of the batch, which all fit
   * @param gradient overwritten, in the order of the parameters
   */
  double lossAndGradient(float[] parameters, RowParts parts, float[] gradient);
}
