package thalweg.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.direction.Choice;
import thalweg.api.direction.ChosenFrom;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.Band;
import thalweg.api.scene.Diagnostics;
import thalweg.api.scene.NullShares;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Course;
import thalweg.api.scene.PathDiagnostics.Explained;
import thalweg.api.scene.PathDiagnostics.Shares;
import thalweg.api.scene.PathDiagnostics.Spread;
import thalweg.api.trajectory.Trajectory;
import thalweg.engine.chance.NullStage;
import thalweg.engine.chance.Nulls;
import thalweg.testkit.Scenes;

class NullFormatTest {

  private static final NullShares SHARES =
      new NullShares(
          new Band(0.6, 0.5, 0.7), new Band(1 / 3.0, 0.1, 0.2), new Band(0.8, 1e-9, 0.9));

  @TempDir private Path root;

  private static NullStage stage(int paths) {
    return new NullStage(
        null,
        new ChosenFrom.Chance(),
        "key",
        Collections.nCopies(paths, Trajectory.of("a", new float[1][1])),
        List.of(),
        1,
        null);
  }

  @Test
  void whatThereIsReadsBackExactly() throws IOException {
    Nulls nulls =
        new Nulls(
            new Nulls.OfLaw(Optional.of(SHARES), List.of(Optional.empty(), Optional.of(SHARES))),
            new Nulls.OfLaw(Optional.empty(), List.of(Optional.of(SHARES), Optional.empty())));
    try (RunDirectory directory = RunDirectory.open(root)) {
      new NullFormat().write(stage(2), nulls, directory);
      assertThat(new NullFormat().read(stage(2), null, directory)).isEqualTo(nulls);
    }
    assertThat(Files.readAllLines(root.resolve("null.csv")))
        .hasSize(4)
        .startsWith(
            "law,path,first_mean,first_low,first_high,second_mean,second_low,second_high,"
                + "total_mean,total_low,total_high",
            "random,axes,0.6,0.5,0.7,0.3333333333333333,0.1,0.2,0.8,1.0E-9,0.9");
  }

  @Test
  void aDamagedFileIsRefused() throws IOException {
    try (RunDirectory directory = RunDirectory.open(root)) {
      new NullFormat().write(stage(1), Nulls.none(1), directory);
      Files.writeString(
          root.resolve("null.csv"),
          Files.readString(root.resolve("null.csv")) + "random,0,a,b,c,d,e,f,g,h,i\n");
      assertThatThrownBy(() -> new NullFormat().read(stage(1), null, directory))
          .isInstanceOf(PluginException.class)
          .hasMessageContaining("expected numbers");
    }
  }

  private static Map<String, Object> json(Explained explained, Optional<Explained> axes) {
    PathDiagnostics path =
        new PathDiagnostics(
            "adam",
            explained,
            new Spread(0, 0),
            Optional.empty(),
            new Course(1, 0.5),
            Optional.empty());
    Plane plane =
        Plane.through(
            new float[2],
            "here",
            Direction.of("u", new float[] {1, 0}),
            Direction.of("v", new float[] {0, 1}));
    return DiagnosticsFile.toJson(
        Choice.of(plane),
        Scenes.small().build().paths(),
        new Diagnostics(List.of(path), axes, List.of(), List.of()));
  }

  @Test
  void diagnosticsHaveBandsWhereThereIsANullAndNothingWhereThereIsNone() {
    Explained alone = new Explained(new Shares(0.5, 0.1), List.of());
    Explained beside =
        new Explained(alone.byPlane(), Optional.of(SHARES), Optional.empty(), List.of());

    assertThat(Json.write(json(alone, Optional.empty()))).doesNotContain("Walk", "axes");
    assertThat(json(beside, Optional.of(beside)).toString())
        .contains("explainedByRandomWalk={first={mean=0.6, low=0.5, high=0.7}", "axes=")
        .doesNotContain("PersistentWalk");
  }
}
