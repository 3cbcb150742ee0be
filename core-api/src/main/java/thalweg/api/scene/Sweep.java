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
   * @param pictures the files that were drawn of it, relative to its directory
   */
  public record Configuration(String name, Scene scene, List<String> pictures) {

    /** Copies the list. */
    public Configuration {
      pictures = List.copyOf(pictures);
    }
  }

  /** What each configuration came to, in order. */
  public List<Scene> scenes() {
    return configurations.stream().map(Configuration::scene).toList();
  }
}
