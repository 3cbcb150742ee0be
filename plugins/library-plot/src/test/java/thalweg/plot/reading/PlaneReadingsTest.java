package thalweg.plot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thalweg.api.direction.Choice;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.scene.FittedPlanes;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.PathDiagnostics.Shares;
import thalweg.api.scene.Scene;
import thalweg.testkit.Scenes;

/** What landscape and evidence give to say. */
class PlaneReadingsTest {

  private static final Shares MUCH = new Shares(0.8, 0.1);
  private static final Shares MORE = new Shares(0.9, 0.05);

  @Test
  void aFlatPlaneIsCalledFlat() {
    Landscape grid = Scenes.small().build().landscape().orElseThrow();
    for (double[] row : grid.loss()) {
      Arrays.fill(row, 1.1);
    }
    grid.loss()[0][0] = 1.12;
    Scene scene = Scenes.small().build().toBuilder().landscape(grid).build();
    assertThat(new LandscapeReading(scene).sentences())
        .containsExactly("The plane is all but flat: its losses run from 1.10 to 1.12.");
  }

  @Test
  void aConvexProblemIsFallenIntoLikeABowl() {
    assertThat(new LandscapeReading(Scenes.small().build()).sentences())
        .containsExactly(
            "On the straight line from start to end, the loss falls throughout, ever more gently, as"
                + " in a convex bowl.");
  }

  @Test
  void aPlaneThatShowsNextToNothingShowsShadows() {
    Shares little = new Shares(0.01, 0.013);
    Scene scene = with(Scenes.small().withOptimizers(2).build(), little, MUCH, 0.9);
    assertThat(new EvidenceReading(scene).sentences())
        .containsExactly(
            "The plane shows at most 2.3\u2009% of the variance of the paths, and the loss on it is"
                + " off by up to 0.900: shadows of the paths.");
    assertThat(new LandscapeReading(scene).sentences()).isEmpty();
  }

  @Test
  void aFittedPlaneThatExplainsNoMoreThanASmoothWalkIsNoEvidence() {
    String sentence =
        "Random walks as persistent as this path would show as much, so that alone is no evidence of a direction.";
    assertThat(evidence(MUCH, MORE, 0)).containsExactly(shows("90.0"), sentence);
    assertThat(evidence(MORE, MUCH, 0)).containsExactly(shows("95.0"));
  }

  @Test
  void aWideGapBetweenPlaneAndTruthIsTold() {
    assertThat(evidence(MORE, MUCH, 5))
        .containsExactly(
            shows("95.0"), "Mind the gap: in the median, the loss on the plane is off by 5.00.");
  }

  private static String shows(String percent) {
    return "The plane shows " + percent + "\u2009% of the path’s variance.";
  }

  private static Optional<String> caution(Scene... scenes) {
    FittedPlanes planes = new FittedPlanes();
    List.of(scenes).forEach(planes::add);
    return planes.caution();
  }

  @Test
  void planesFittedToTheirOwnPathsCannotBeCompared() {
    Scene one = Scenes.small().build();
    Scene other = turned(one);
    assertThat(caution(one, other))
        .hasValueSatisfying(warning -> assertThat(warning).contains("PCA plane of its own"));
    assertThat(caution(one, one)).isEmpty();
    assertThat(caution(unfitted(one), other)).isEmpty();
  }

  @Test
  void pathsAloneSayWhatIsMissingAndHowMuchOfThemIsSeen() {
    Scene one = Scenes.small().withoutModel();
    assertThat(Reading.of(one).sentences())
        .containsExactly(
            "Without a model and its data there is no landscape: these are paths alone.",
            shows("98.0"));
    Shares little = new Shares(0.01, 0.013);
    assertThat(new EvidenceReading(with(one, little, MUCH, 0)).sentences())
        .containsExactly(
            "The plane shows at most 2.3\u2009% of the variance of the path: a shadow of the path.");
  }

  private static Scene planeOf(Scene scene, Plane plane) {
    return scene.toBuilder().choice(Choice.of(plane)).build();
  }

  private static Scene turned(Scene scene) {
    Plane plane = scene.plane();
    return planeOf(scene, Plane.through(plane.anchor(), plane.anchorLabel(), plane.v(), plane.u()));
  }

  private static Scene unfitted(Scene scene) {
    Plane plane = scene.plane();
    return planeOf(
        scene,
        Plane.through(
            plane.anchor(),
            plane.anchorLabel(),
            Direction.of("u", plane.u().vector()),
            Direction.of("v", plane.v().vector())));
  }

  private static List<String> evidence(Shares shown, Shares persistent, double gap) {
    return new EvidenceReading(with(Scenes.small().build(), shown, persistent, gap)).sentences();
  }

  private static Scene with(Scene scene, Shares shown, Shares persistent, double gap) {
    return SceneVariants.evidence(scene, shown, persistent, gap);
  }
}
