package thalweg.engine.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thalweg.api.direction.Choice;
import thalweg.api.direction.ChosenFrom;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.scene.Band;
import thalweg.api.scene.NullShares;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Course;
import thalweg.api.scene.PathDiagnostics.Explained;
import thalweg.api.scene.PathDiagnostics.Shares;
import thalweg.api.scene.PathDiagnostics.Spread;

class NullWarningsTest {

  private static final Choice PLANE =
      Choice.of(
          Plane.through(
              new float[2],
              "here",
              Direction.of("PC1", new float[] {1, 0}),
              Direction.of("PC2", new float[] {0, 1})));

  private static Optional<NullShares> band(double low, double high) {
    Band band = new Band((low + high) / 2, low, high);
    return Optional.of(new NullShares(band, band, band));
  }

  private static Explained shown(double share, Optional<NullShares> persistent) {
    return new Explained(new Shares(share, 0), band(0.7, 0.8), persistent, List.of());
  }

  private static List<String> ofAxes(double share) {
    return NullWarnings.of(PLANE, Optional.of(shown(share, band(0.85, 0.95))), List.of());
  }

  @Test
  void aShareAboveTheBandOfPersistentWalksIsNotCommentedOn() {
    assertThat(ofAxes(0.951)).isEmpty();
  }

  @Test
  void aShareInsideOrBelowTheBandIsNoEvidenceAndTheFamilyIsNamed() {
    assertThat(ofAxes(0.9))
        .containsExactly(
            "PC1 and PC2 explain 90.0 % together, no more than AR(1)-like walks of these step"
                + " lengths and this persistence (95 % of them 85.0–95.0 %) show on planes chosen in"
                + " the same way: that is no evidence of a direction.");
    assertThat(ofAxes(0.82)).singleElement().asString().doesNotContain("random walks of");
  }

  @Test
  void aShareThatPureWalksReachTooNamesBoth() {
    assertThat(ofAxes(0.75))
        .singleElement()
        .asString()
        .contains(
            "no more than random walks of these step lengths (95 % of them 70.0–80.0 %) and than"
                + " AR(1)-like walks");
  }

  @Test
  void axesThatStateNothingLeaveTheWordToEachPath() {
    PathDiagnostics path =
        new PathDiagnostics(
            "adam",
            shown(0.75, Optional.empty()),
            new Spread(0, 0),
            Optional.empty(),
            new Course(1, 1),
            Optional.empty());

    assertThat(NullWarnings.of(PLANE, Optional.empty(), List.of(path)))
        .singleElement()
        .asString()
        .startsWith("The plane shows 75.0 % of the path of adam, no more than random walks");
    Choice chance = PLANE.chosenFrom(new ChosenFrom.Chance());
    assertThat(NullWarnings.of(chance, Optional.empty(), List.of(path))).isEmpty();
  }

  @Test
  void withoutANullNothingIsSaid() {
    Explained alone = new Explained(new Shares(0.6, 0.1), List.of());
    assertThat(NullWarnings.of(PLANE, Optional.of(alone), List.of())).isEmpty();
  }
}
