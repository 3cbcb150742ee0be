package thalweg.renderer.report.scale;

import java.util.List;

/** Maps values to positions in [0, 1]. */
public interface Scale {

  /** A labelled value. */
  record Tick(double value, String label) {}

  /** The position of a value; outside [0, 1] for values off the scale, NaN for NaN. */
  double position(double value);

  /** Round values on the scale, at most so many, in ascending order. */
  List<Tick> ticks(int most);
}
