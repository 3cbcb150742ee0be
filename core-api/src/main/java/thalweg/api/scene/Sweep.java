package thalweg.api.scene;

import java.util.List;
import java.util.function.Supplier;

/**
 * The configurations of a sweep, each run on its own. There may be ten thousand of them, so their
 * scenes are read when they are asked for: draw one before asking for the next, and keep none.
 *
 * @param title of the descriptor
 * @param configurations in order; at least one
 */
public record Sweep(String title, List<Configuration> configurations) {

  /** Copies the list. */
  public Sweep {
    configurations = List.copyOf(configurations);
    if (configurations.isEmpty()) {
      throw new IllegalArgumentException("A sweep without a configuration, expected at least one.");
    }
  }

  /**
   * One configuration.
   *
   * @param name of its directory, beside the pictures of the sweep
   * @param source reads its result
   * @param pictures the files that were drawn from it, relative to its directory
   */
  public record Configuration(String name, Supplier<Scene> source, List<String> pictures) {

    /** Copies the list. */
    public Configuration {
      pictures = List.copyOf(pictures);
    }

    /** A configuration whose result is at hand. */
    public Configuration(String name, Scene scene, List<String> pictures) {
      this(name, () -> scene, pictures);
    }

    /**
     * Its result, which may be read from files each time.
     *
     * @throws java.io.UncheckedIOException if they cannot be read
     */
    public Scene scene() {
      return source.get();
    }
  }
}
