package thalweg.directions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thalweg.api.direction.Paths;
import thalweg.api.model.Layout;
import thalweg.api.plugin.FileOrName;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Trajectory;
import thalweg.directions.PcaSettings.Anchor;

/** Runs that diverged are neither the origin of a plane nor what it is chosen from. */
class DivergedRunsTest {

  private static final String WHY =
      "sgd diverged: after step 1 its loss is no longer finite, so its path ends at step 0; lower its learningRate.";

  @Test
  void aRunThatDivergedIsAnsweredWithItsCause() {
    Paths paths = paths(Map.of("sgd", WHY), "adam");
    assertThatThrownBy(() -> pca("sgd").choose(paths))
        .isInstanceOf(PluginException.class)
        .hasMessageStartingWith(WHY);
    assertThatThrownBy(() -> paths.named("sgd"))
        .isInstanceOf(PluginException.class)
        .hasMessageStartingWith(WHY);
    FileOrName last = FileOrName.name("last of sgd");
    assertThatThrownBy(() -> NamedPoint.find("anchor", last, paths))
        .isInstanceOf(PluginException.class)
        .hasMessageStartingWith(WHY);
  }

  @Test
  void anUnknownLabelIsStillAnsweredWithTheKnownOnes() {
    assertThatThrownBy(() -> pca("adma").choose(paths(Map.of("sgd", WHY), "adam")))
        .isInstanceOf(PluginException.class)
        .hasMessage("No optimizer is labelled 'adma', expected one of: adam.");
  }

  @Test
  void anOptimizerMeansItsSeedsThatDidNotDiverge() {
    Paths paths = paths(Map.of("sgd-1", WHY.replace("sgd", "sgd-1")), "sgd-2", "sgd-3");
    assertThat(pca("sgd").choose(paths).notes())
        .anyMatch(note -> note.contains("of sgd-2 and sgd-3 jointly"));
    Paths none = paths(Map.of("sgd-1", WHY.replace("sgd", "sgd-1")), "adam-1");
    assertThatThrownBy(() -> pca("sgd").choose(none))
        .isInstanceOf(PluginException.class)
        .hasMessageStartingWith("sgd-1 diverged: after step 1");
  }

  @Test
  void withoutAnyOtherRunTheCauseComesFirst() {
    assertThatThrownBy(() -> paths(Map.of("sgd", WHY)))
        .isInstanceOf(PluginException.class)
        .hasMessage(WHY + " No other run is left for a plane.");
    Map<String, String> all = new LinkedHashMap<>();
    all.put("adam", "adam diverged.");
    all.put("sgd", WHY);
    assertThatThrownBy(() -> paths(all))
        .isInstanceOf(PluginException.class)
        .hasMessage(
            "All runs diverged, so none is left for a plane: lower the learningRate of adam and sgd.");
  }

  private static Paths paths(Map<String, String> diverged, String... labels) {
    List<Trajectory> all = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      all.add(SyntheticPaths.walk(labels[i], i, 20, 40, 0, 0));
    }
    return new Paths(
        Layout.builder().weight("weight", 4, 10).build(), all, diverged, Optional.empty());
  }

  private static PcaDirectionStrategy pca(String of) {
    return new PcaDirectionStrategy(new PcaSettings(of, 0, 1, Anchor.LAST, 2));
  }
}
