package thalweg.runtime.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import thalweg.api.scene.Curvature;
import thalweg.api.scene.Curvature.Bend;
import thalweg.api.scene.Curvature.Eigenvalue;
import thalweg.api.scene.Curvature.Point;

class CurvatureSummaryTest {

  private static final Eigenvalue SHARP = new Eigenvalue(195.9, 0.1, true);

  @Test
  void bothEndsTheBendAndTheLimitAreNamed() {
    assertThat(lines(true, SHARP, new Eigenvalue(-1.5, 0.02, true), Optional.empty()))
        .containsExactly(
            "curvature at the end of sgd: from -1.50 ± 0.02 to 195.9; 167.2 over a step of 0.012"
                + " along the latter (its steps are stable up to 400.0)");
  }

  @Test
  void aSignThatIsNotKnownIsNotClaimed() {
    assertThat(lines(true, SHARP, new Eigenvalue(-0.004, 0.02, true), Optional.empty()).get(0))
        .contains("from -0.00400 ± 0.02 (sign not known) to 195.9;");
  }

  @Test
  void whatHasNotConvergedSaysSo() {
    Eigenvalue rough = new Eigenvalue(37.1, 18, false);
    assertThat(lines(true, rough, new Eigenvalue(-9, 4, false), Optional.empty()).get(0))
        .contains("from -9.00 ± 4 (not converged) to 37.10 ± 2e+01 (not converged);");
  }

  @Test
  void differencesAreCalledMeans() {
    assertThat(lines(false, SHARP, new Eigenvalue(-1.5, 0.02, true), Optional.empty()).get(0))
        .startsWith("mean curvature at the end of sgd over a step of 0.012: from -1.50 ± 0.02")
        .doesNotContain("along the latter");
  }

  @Test
  void thePreconditionedOneHasALineWithItsOwnLimit() {
    assertThat(lines(true, SHARP, SHARP, Optional.of(new Eigenvalue(7650, 1, true))).get(1))
        .isEqualTo(
            "preconditioned curvature at the end of sgd: 7650 (its steps are stable up to 7600)");
  }

  private static List<String> lines(
      boolean exact, Eigenvalue largest, Eigenvalue smallest, Optional<Eigenvalue> divided) {
    Point last = new Point(9, largest, smallest, new Bend(0.0117, 167.2), divided);
    return CurvatureSummary.of(
        "sgd",
        new Curvature(exact, List.of(last), OptionalDouble.of(400), OptionalDouble.of(7600)));
  }
}
