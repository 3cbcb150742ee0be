package thalweg.directions;

import thalweg.api.geometry.Vectors;

/**
 * The variation of snapshots by the products of parameters with each other, d × d: for more
 * snapshots than parameters. Eigenvectors are directions as they stand.
 */
final class ParameterProducts implements Variation {

  private final double[][] products;

  private ParameterProducts(double[][] products) {
    this.products = products;
  }

  static ParameterProducts of(Snapshots snapshots) {
    int count = snapshots.parameterCount();
    double[] centre = centre(snapshots);
    double[][] triangle =
        OuterProducts.inStripes(
            count, snapshots.size(), (from, to) -> stripe(snapshots, centre, from, to));
    snapshots.requireFinite(triangle);
    double[][] products = new double[count][count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j <= i; j++) {
        products[i][j] = triangle[i][j];
        products[j][i] = triangle[i][j];
      }
    }
    return new ParameterProducts(products);
  }

  /**
   * The mean of the differences from the reference. Zero, to the bit, for a parameter that stands
   * still, so that no direction moves what is not trained.
   */
  private static double[] centre(Snapshots snapshots) {
    float[] reference = row(snapshots, snapshots.reference());
    double[] mean = new double[reference.length];
    float[] row = new float[reference.length];
    for (int i = 0; i < snapshots.size(); i++) {
      snapshots.read(i, 0, row.length, row);
      for (int j = 0; j < row.length; j++) {
        mean[j] += (double) row[j] - reference[j];
      }
    }
    for (int j = 0; j < mean.length; j++) {
      mean[j] /= snapshots.size();
    }
    return mean;
  }

  private static double[][] stripe(Snapshots snapshots, double[] centre, int from, int to) {
    float[] reference = row(snapshots, snapshots.reference());
    float[] row = new float[centre.length];
    double[][] sum = OuterProducts.triangle(centre.length);
    double[][] tile = new double[OuterProducts.TILE][centre.length];
    for (int start = from; start < to; start += OuterProducts.TILE) {
      for (int k = 0; k < OuterProducts.TILE; k++) {
        boolean inside = start + k < to;
        snapshots.read(inside ? start + k : from, 0, row.length, row);
        for (int j = 0; j < row.length; j++) {
          tile[k][j] = inside ? ((double) row[j] - reference[j]) - centre[j] : 0;
        }
      }
      OuterProducts.add(tile, sum);
    }
    return sum;
  }

  private static float[] row(Snapshots snapshots, int row) {
    float[] values = new float[snapshots.parameterCount()];
    snapshots.read(row, 0, values.length, values);
    return values;
  }

  @Override
  public double[][] matrix() {
    return products;
  }

  /** P·C·P with P = I − û·ûᵀ. */
  @Override
  public ParameterProducts beside(float[] line) {
    int count = products.length;
    double norm = Vectors.norm(line);
    double[] unit = new double[count];
    for (int i = 0; i < count; i++) {
      unit[i] = line[i] / norm;
    }
    double[] image = new double[count];
    double along = 0;
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        image[i] += products[i][j] * unit[j];
      }
      along += unit[i] * image[i];
    }
    double[][] rest = new double[count][count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j <= i; j++) {
        double taken = unit[i] * image[j] + image[i] * unit[j] - along * unit[i] * unit[j];
        rest[i][j] = products[i][j] - taken;
        rest[j][i] = rest[i][j];
      }
    }
    return new ParameterProducts(rest);
  }

  @Override
  public float[][] directions(double[] values, double[][] vectors) {
    float[][] directions = new float[vectors.length][products.length];
    for (int k = 0; k < vectors.length; k++) {
      float[] direction = directions[k];
      for (int i = 0; i < direction.length; i++) {
        // A decomposition may leave rounding where nothing moves.
        direction[i] = products[i][i] == 0 ? 0 : (float) vectors[k][i];
      }
      Orientation.normalize(direction, Vectors.norm(direction));
    }
    return directions;
  }
}
