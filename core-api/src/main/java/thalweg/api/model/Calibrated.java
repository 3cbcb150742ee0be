package thalweg.api.model;

import org.osgi.annotation.versioning.ConsumerType;
import thalweg.api.data.Examples;

/**
 * A model with buffers that belong to a point of parameter space, such as the running statistics of
 * batch normalisation: they must be found again at every other point before anything is measured
 * there.
 *
 * <p>Li, Xu, Taylor, Studer and Goldstein 2018 evaluate landscapes with the statistics of the
 * trained network, which are wrong everywhere else.
 */
@ConsumerType
public interface Calibrated extends Measurable {

  /**
   * Overwrites the {@linkplain Role#BUFFER buffers} among the parameters with those that belong to
   * the other parameters. A second call changes nothing more.
   *
   * @param parameters buffers are overwritten, all others read only
   * @param examples on which the statistics are taken
   */
  void calibrate(float[] parameters, Examples examples);
}
