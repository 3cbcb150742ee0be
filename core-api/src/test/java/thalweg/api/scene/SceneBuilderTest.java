package thalweg.api.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Examples;
import thalweg.api.direction.Choice;
import thalweg.api.geometry.Coordinates;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.measure.Measures;
import thalweg.api.model.Layout;
import thalweg.api.model.Measurable;
import thalweg.api.model.SoftmaxCrossEntropy;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;

class SceneBuilderTest {

  private static final float[] ANCHOR = {1, 2, 3, 4};
  private static final double[] AXIS = {0};
  private static final Measurable NETWORK = new Linear(2, 2);
  private static final Examples EXAMPLES =
      Examples.ofRows(new float[][] {{1, 2}}, new int[] {1}, 2);

  /** A change of one part, and the names of all that it changes. */
  private enum Change {
    TITLE(builder -> builder.title("another"), "title"),
    SUBTITLE(builder -> builder.subtitle("another"), "subtitle"),
    SETTINGS(builder -> builder.settings(Map.of("rate", "2")), "settings"),
    LAYOUT(builder -> builder.layout(Layout.builder().bias("other", 4).build()), "layout"),
    DATA(builder -> builder.data(DataSplit.of(EXAMPLES.slice(0, 1))), "data"),
    NETWORK_AND_LAYOUT(builder -> builder.network(new Linear(4, 1)), "network", "layout"),
    CHOICE(builder -> builder.choice(choice().noting("another")), "choice", "plane"),
    PATHS(builder -> builder.paths(List.of(path("adam"), path("sgd"))), "paths"),
    LANDSCAPE(builder -> builder.landscape(landscape()), "landscape"),
    PROFILE(builder -> builder.profile(profile()), "profile"),
    DIAGNOSTICS(
        builder -> builder.diagnostics(new Diagnostics(List.of(), List.of("another"))),
        "diagnostics"),
    DESCRIPTOR(builder -> builder.descriptor("another"), "descriptor"),
    PROVENANCE(builder -> builder.provenance(Map.of("java", "21")), "provenance"),
    WITHOUT_MODEL(SceneBuilder::withoutModel, "data", "network", "landscape", "profile");

    private final UnaryOperator<SceneBuilder> change;
    private final Set<String> parts;

    Change(UnaryOperator<SceneBuilder> change, String... parts) {
      this.change = change;
      this.parts = Set.of(parts);
    }
  }

  @ParameterizedTest
  @EnumSource(Change.class)
  void aChangedSceneKeepsAllOtherParts(Change change) {
    Scene before = complete().build();
    Map<String, Object> old = parts(before);
    Map<String, Object> changed = parts(change.change.apply(before.toBuilder()).build());
    Set<String> different =
        old.keySet().stream()
            .filter(part -> !old.get(part).equals(changed.get(part)))
            .collect(Collectors.toSet());
    assertThat(different).isEqualTo(change.parts);
    assertThat(parts(before)).isEqualTo(old);
  }

  @Test
  void aSceneStaysAsItIsWhateverBecomesOfItsBuilder() {
    SceneBuilder builder = complete();
    Scene scene = builder.build();
    Map<String, Object> old = parts(scene);
    for (Change change : Change.values()) {
      change.change.apply(builder);
    }
    assertThat(parts(scene)).isEqualTo(old);
  }

  @Test
  void mapsKeepTheirOrderAndAreCopied() {
    Map<String, String> settings = new LinkedHashMap<>();
    for (String key : List.of("z", "a", "m")) {
      settings.put(key, "1");
    }
    Scene scene = complete().settings(settings).provenance(settings).build();
    settings.clear();
    assertThat(scene.settings().keySet()).containsExactly("z", "a", "m");
    assertThat(scene.provenance().keySet()).containsExactly("z", "a", "m");
    assertThatThrownBy(() -> scene.settings().put("b", "2"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void pathsWithoutAModelKeepTheirLayoutAndTheirPlane() {
    Scene scene = complete().withoutModel().build();
    assertThat(scene.layout()).isEqualTo(NETWORK.layout());
    assertThat(scene.plane()).isSameAs(scene.choice().plane());
    assertThat(scene.decisionRegions()).isEmpty();
    assertThat(scene.fittedCurve()).isEmpty();
  }

  @Test
  void aSceneNeedsItsLayoutChoiceDiagnosticsAndPaths() {
    assertThatThrownBy(complete().layout(null)::build)
        .isInstanceOf(NullPointerException.class)
        .hasMessage("layout");
    assertThatThrownBy(complete().choice(null)::build).hasMessage("choice");
    assertThatThrownBy(complete().diagnostics(null)::build).hasMessage("diagnostics");
    assertThatThrownBy(complete().paths(List.of())::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A scene without a path, expected at least one.");
  }

  private static Map<String, Object> parts(Scene scene) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("title", scene.title());
    parts.put("subtitle", scene.subtitle());
    parts.put("settings", scene.settings());
    parts.put("layout", scene.layout());
    parts.put("data", scene.data());
    parts.put("network", scene.network());
    parts.put("choice", scene.choice());
    parts.put("plane", scene.plane());
    parts.put("paths", scene.paths());
    parts.put("landscape", scene.landscape());
    parts.put("profile", scene.profile());
    parts.put("diagnostics", scene.diagnostics());
    parts.put("descriptor", scene.descriptor());
    parts.put("provenance", scene.provenance());
    return parts;
  }

  private static SceneBuilder complete() {
    return Scene.builder()
        .title("title")
        .subtitle("subtitle")
        .settings(Map.of("rate", "1"))
        .network(NETWORK)
        .data(DataSplit.of(EXAMPLES))
        .choice(choice())
        .paths(List.of(path("adam")))
        .landscape(landscape())
        .profile(profile())
        .diagnostics(new Diagnostics(List.of(), List.of()))
        .descriptor("descriptor")
        .provenance(Map.of("java", "17"));
  }

  private static Choice choice() {
    return Choice.of(
        Plane.through(
            ANCHOR,
            "anchor",
            Direction.of("u", new float[] {1, 0, 0, 0}),
            Direction.of("v", new float[] {0, 1, 0, 0})));
  }

  private static ProjectedPath path(String label) {
    Measures measures = Measures.of(SoftmaxCrossEntropy.METRICS, 1, 0);
    Trajectory trajectory =
        Trajectory.of(label, new float[][] {ANCHOR}, List.of(new Snapshot(0, 0, 0, measures)));
    PathPoint point = new PathPoint(new Coordinates(0, 0, 0, 0), 1);
    return new ProjectedPath(Run.of(label, label), trajectory, List.of(point));
  }

  private static Landscape landscape() {
    return new Landscape(AXIS, AXIS, SoftmaxCrossEntropy.METRICS, new double[][][] {{{1}}, {{0}}});
  }

  private static Profile profile() {
    return new Profile("a", "b", AXIS, SoftmaxCrossEntropy.METRICS, new double[][] {{1}, {0}});
  }
}
