package thalweg.api.scene;

import java.util.Arrays;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import thalweg.api.geometry.Plane;

/**
 * Finds out, scene by scene, whether planes were fitted to their own paths: the PCA planes of two
 * trainings differ. Keeps one direction of one plane, and no scene.
 */
@ProviderType
public final class FittedPlanes {

  private float[] first;
  private boolean differ;

  /** Has seen no scene yet. */
  public FittedPlanes() {}

  /** Looks at one more scene. */
  public void add(Scene scene) {
    Plane plane = scene.plane();
    if (plane.u().explained().isEmpty()) {
      return;
    }
    if (first == null) {
      first = plane.u().vector();
    } else {
      differ |= !Arrays.equals(plane.u().vector(), first);
    }
  }

  /** A caution, in a sentence, where scenes so far have planes of their own. */
  public Optional<String> caution() {
    return differ
        ? Optional.of(
            "Each configuration has a PCA plane of its own, so axes, distances and shapes of paths"
                + " cannot be compared between them.")
        : Optional.empty();
  }
}
