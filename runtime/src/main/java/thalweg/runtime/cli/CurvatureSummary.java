package thalweg.runtime.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import thalweg.api.scene.Curvature;
import thalweg.api.scene.Curvature.Eigenvalue;
import thalweg.api.scene.Curvature.Point;

/** What {@code run} says of the curvature at the end of a path. */
final class CurvatureSummary {

  /** A residual below this share of its eigenvalue is not worth a word. */
  private static final double SMALL = 0.01;

  private CurvatureSummary() {}

  /** One line or two; none where nothing is known. */
  static List<String> of(String label, Curvature curvature) {
    List<String> lines = new ArrayList<>();
    curvature
        .last()
        .ifPresent(
            last -> {
              lines.add(ends(label, curvature, last) + stable(curvature.stable()));
              last.preconditioned()
                  .ifPresent(
                      divided ->
                          lines.add(
                              "preconditioned curvature at the end of %s: %s"
                                      .formatted(label, largest(divided))
                                  + stable(curvature.stablePreconditioned())));
            });
    return lines;
  }

  private static String ends(String label, Curvature curvature, Point last) {
    String step = number("%.2g", last.bend().step());
    return curvature.exact()
        ? "curvature at the end of %s: from %s to %s; %s over a step of %s along the latter"
            .formatted(
                label,
                smallest(last.smallest()),
                largest(last.largest()),
                number("%.4g", last.bend().value()),
                step)
        : "mean curvature at the end of %s over a step of %s: from %s to %s"
            .formatted(label, step, smallest(last.smallest()), largest(last.largest()));
  }

  /** Always with its residual, which may be larger than itself. */
  private static String smallest(Eigenvalue eigenvalue) {
    return number("%.3g", eigenvalue.value())
        + residual(eigenvalue)
        + (eigenvalue.signIsKnown() ? "" : " (sign not known)")
        + open(eigenvalue);
  }

  private static String largest(Eigenvalue eigenvalue) {
    boolean rough = eigenvalue.residual() > SMALL * Math.abs(eigenvalue.value());
    return number("%.4g", eigenvalue.value())
        + (rough ? residual(eigenvalue) : "")
        + open(eigenvalue);
  }

  private static String residual(Eigenvalue eigenvalue) {
    return " ± " + number("%.1g", eigenvalue.residual());
  }

  private static String open(Eigenvalue eigenvalue) {
    return eigenvalue.converged() ? "" : " (not converged)";
  }

  private static String stable(OptionalDouble limit) {
    return limit.isPresent()
        ? " (its steps are stable up to %s)".formatted(number("%.4g", limit.getAsDouble()))
        : "";
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
