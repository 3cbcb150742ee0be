package thalweg.renderer.gallery.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import thalweg.api.geometry.Plane;
import thalweg.api.scene.Scene;

/** Whether the planes of several scenes may be compared. */
public final class Comparability {

  private Comparability() {}

  /** A warning, where two of the scenes have planes that were fitted to their own paths. */
  public static Optional<String> warning(List<Scene> scenes) {
    List<Plane> fitted = scenes.stream().map(Scene::plane).filter(Comparability::fitted).toList();
    boolean differ =
        fitted.stream()
            .anyMatch(plane -> !Arrays.equals(plane.u().vector(), fitted.get(0).u().vector()));
    return differ
        ? Optional.of(
            "Each card has a PCA plane of its own, so axes, distances and shapes of paths cannot be"
                + " compared from card to card.")
        : Optional.empty();
  }

  /** Principal components alone explain a share of variance that they were chosen for. */
  private static boolean fitted(Plane plane) {
    return plane.u().explained().isPresent() && plane.v().explained().isPresent();
  }
}
