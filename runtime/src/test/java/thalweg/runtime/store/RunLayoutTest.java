package thalweg.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunLayoutTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run.yaml",
        "manifest.json",
        "dataset.npz",
        "layout.json",
        "plane.npz",
        "subspace.npz",
        "landscape.npz",
        "profile.csv",
        "null.csv",
        "diagnostics.json",
        ".lock",
        "tuning/adam.csv",
        "runs/adam/trajectory.npy",
        "runs/anything"
      })
  void whatAJobKeepsIsItsOwn(String name) {
    assertThat(RunLayout.belongsToJob(name)).isTrue();
    assertThat(RunLayout.belongsToSweep(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"path.gif", "index.txt", "a/plane.npz", "running.txt", "runs", "tuning"})
  void everythingElseIsTheRenderers(String name) {
    assertThat(RunLayout.belongsToJob(name)).isFalse();
    assertThat(RunLayout.belongsToSweep(name)).isFalse();
  }

  private static Stream<String> names() {
    return Stream.concat(
        Stream.of(
            RunLayout.DESCRIPTOR,
            RunLayout.MANIFEST,
            RunLayout.DATASET,
            RunLayout.LAYOUT,
            RunLayout.PLANE,
            RunLayout.SUBSPACE,
            RunLayout.LANDSCAPE,
            RunLayout.PROFILE,
            RunLayout.DIAGNOSTICS,
            RunLayout.TRAJECTORY,
            RunLayout.SNAPSHOTS,
            RunLayout.PROJECTION,
            RunLayout.HISTORY,
            RunLayout.CURVATURE,
            RunLayout.PAGE,
            RunLayout.SWEEP_TABLE,
            RunLayout.LOCK,
            ".thalweg.part",
            "tuning/",
            "runs/"),
        Stream.of("out", "compare").map(name -> "Path.of(\"" + name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void noOtherClassSpellsTheNameOfAFile(String name) throws IOException {
    String spelled = name.startsWith("Path") ? name : '"' + name;
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        if (!source.endsWith("RunLayout.java")) {
          assertThat(Files.readString(source)).as(source.toString()).doesNotContain(spelled);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/../../x", "/x", "", " ", ".", "a/..", "a\0b"})
  void aNameThatLeadsElsewhereIsNotInside(String name) {
    assertThat(RunLayout.isInside(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "INDEX.csv", "Manifest.json", "run.yaml", "runs", "tuning"})
  void noConfigurationIsCalledLikeAFileOfItsSweep(String name) {
    assertThat(RunLayout.isReservedInSweep(name)).isTrue();
  }

  @Test
  void aRendererMayBringThePageOfASweepAndNotItsTable() {
    assertThat(RunLayout.isKeptFromRenderers("index.html")).isFalse();
    assertThat(RunLayout.isKeptFromRenderers("index.csv")).isTrue();
    assertThat(RunLayout.isKeptFromRenderers("manifest.json")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "index.csv"})
  void theIndexIsASweepsOwnAndAPictureOfAJob(String name) {
    assertThat(RunLayout.belongsToSweep(name)).isTrue();
    assertThat(RunLayout.belongsToJob(name)).isFalse();
  }
}
