package thalweg.renderer.figure.plot;

import thalweg.api.data.Examples;
import thalweg.plot.scale.Figures;

/**
 * How many of the training examples a small plot shows: more would hide each other and the rest.
 */
final class Dots {

  private static final int MOST = 400;

  private Dots() {}

  /** From one example that is shown to the next. */
  static int stride(Examples data) {
    return (data.rows() + MOST - 1) / MOST;
  }

  /** What a caption says of it; empty where all are shown. */
  static String remark(Examples data) {
    int stride = stride(data);
    int shown = (data.rows() + stride - 1) / stride;
    return stride == 1
        ? ""
        : "Dots are %s of %s training examples, evenly picked."
            .formatted(Figures.count(shown), Figures.count(data.rows()));
  }
}
