package thalweg.renderer.report.chart;

import thalweg.api.scene.Curvature.Eigenvalue;
import thalweg.plot.scale.Figures;

/** An eigenvalue in figures, with its residual where that is large enough to matter. */
final class UncertainText {

  /** A residual below this share of its eigenvalue changes none of the figures that are shown. */
  private static final double SMALL = 0.005;

  private UncertainText() {}

  static String of(Eigenvalue eigenvalue) {
    boolean sure = eigenvalue.residual() <= SMALL * Math.abs(eigenvalue.value());
    return Figures.significant(eigenvalue.value())
        + (sure ? "" : " ± " + Figures.significant(eigenvalue.residual()))
        + (eigenvalue.converged() ? "" : " (not converged)");
  }
}
