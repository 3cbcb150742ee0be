package thalweg.plot.scale;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Maps values to positions in [0, 1]. */
@ProviderType
public interface Scale {

  /** A labelled value. */
  record Tick(double value, String label) {}

  /** The position of a value; outside [0, 1] for values off the scale, NaN for NaN. */
  double position(double value);

  /**
   * Round values on the scale, at most so many, in ascending order; none where so few do not fit.
   */
  List<Tick> ticks(int most);
}
