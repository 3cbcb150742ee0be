package thalweg.api.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import thalweg.api.geometry.Plane;

/**
 * The configurations of a sweep, each run on its own.
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
   * @param scene its result
   * @param pictures the files that were drawn from it, relative to its directory
   */
  public record Configuration(String name, Scene scene, List<String> pictures) {

    /** Copies the list. */
    public Configuration {
      pictures = List.copyOf(pictures);
    }
  }

  /**
   * A caution, in a sentence, where scenes have planes that were fitted to their own paths: the PCA
   * planes of two trainings differ.
   */
  public static Optional<String> caution(List<Scene> scenes) {
    List<Plane> fitted =
        scenes.stream()
            .map(Scene::plane)
            .filter(plane -> plane.u().explained().isPresent())
            .toList();
    boolean differ =
        fitted.stream()
            .anyMatch(plane -> !Arrays.equals(plane.u().vector(), fitted.get(0).u().vector()));
    return differ
        ? Optional.of(
            "Each configuration has a PCA plane of its own, so axes, distances and shapes of paths"
                + " cannot be compared between them.")
        : Optional.empty();
  }

  /** The result of each configuration, in order. */
  public List<Scene> scenes() {
    return configurations.stream().map(Configuration::scene).toList();
  }
}
