package thalweg.api.model;

import org.osgi.annotation.versioning.ConsumerType;
import thalweg.api.data.Examples;

/**
 * A model whose outputs can be looked at: decision regions and fitted curves are drawn from them.
 */
@ConsumerType
public interface Predicting extends Measurable {

  /**
   * The outputs for some inputs, whose targets are not looked at.
   *
   * @param parameters read only
   * @param outputs overwritten, [outputs of the target][rows or more]: scores of classes before
   *     softmax, or the numbers that were asked for
   */
  void predict(float[] parameters, Examples inputs, float[][] outputs);
}
