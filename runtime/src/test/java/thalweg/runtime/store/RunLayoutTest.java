package thalweg.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
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

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "index.csv"})
  void theIndexIsASweepsOwnAndAPictureOfAJob(String name) {
    assertThat(RunLayout.belongsToSweep(name)).isTrue();
    assertThat(RunLayout.belongsToJob(name)).isFalse();
  }
}
