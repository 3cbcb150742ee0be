package thalweg.api.scene;

import java.util.List;

/**
 * The configurations of a sweep, each run for itself.
 *
 * @param title of the descriptor
 * @param configurations in order; at least one
 */
public record Sweep(String title, List<Configuration> configurations) {

  /** Copies the list. */
  public Sweep {
    configurations = List.copyOf(configurations);
    if (configurations.isEmpty()) {
      throw new IllegalArgumentException("A sweep has one configuration at least.");
    }
  }

  /**
   * One configuration.
   *
   * @param name of its directory, beside the pictures of the sweep
   * @param scene what it came to
   */
  public record Configuration(String name, Scene scene) {}

  /** What each configuration came to, in order. */
  public List<Scene> scenes() {
    return configurations.stream().map(Configuration::scene).toList();
  }
}
