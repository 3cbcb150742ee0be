package thalweg.directions;

import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.geometry.SymmetricOperator;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.model.Layout;
import thalweg.api.model.TwiceDifferentiable;
import thalweg.testkit.LinearNetwork;

/** Softmax regression with second derivatives. */
record ExactLinearNetwork(LinearNetwork network) implements TwiceDifferentiable {

  @Override
  public Layout layout() {
    return network.layout();
  }

  @Override
  public List<Metric> metrics() {
    return network.metrics();
  }

  @Override
  public Measures measure(float[] parameters, Examples examples) {
    return network.measure(parameters, examples);
  }

  @Override
  public double lossAndGradient(float[] parameters, Examples batch, float[] gradient) {
    return network.lossAndGradient(parameters, batch, gradient);
  }

  @Override
  public float[] initialize(long seed) {
    return network.initialize(seed);
  }

  @Override
  public SymmetricOperator hessian(float[] parameters, Examples examples) {
    double[][] dense = DenseHessian.ofSoftmaxRegression(parameters, examples);
    return new SymmetricOperator() {
      @Override
      public int size() {
        return dense.length;
      }

      @Override
      public void times(float[] vector, double[] product) {
        for (int i = 0; i < dense.length; i++) {
          product[i] = 0;
          for (int j = 0; j < dense.length; j++) {
            product[i] += dense[i][j] * vector[j];
          }
        }
      }
    };
  }
}
