package thalweg.engine.chance;

/**
 * Independent steps of the measured lengths (Antognini and Sohl-Dickstein 2018): between two kept
 * snapshots their squares add up.
 */
final class RandomWalk implements WalkLaw {

  @Override
  public double[][] covariance(StepRecord steps, int[] kept) {
    int blocks = kept.length - 1;
    double[][] covariance = new double[blocks][blocks];
    for (int block = 0; block < blocks; block++) {
      for (int step = kept[block]; step < kept[block + 1]; step++) {
        covariance[block][block] += steps.squares()[step];
      }
    }
    return covariance;
  }
}
