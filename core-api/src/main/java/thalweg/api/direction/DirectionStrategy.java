package thalweg.api.direction;

import org.osgi.annotation.versioning.ConsumerType;
import thalweg.api.geometry.Plane;

/** Chooses the plane on which paths and landscape are drawn. */
@ConsumerType
public interface DirectionStrategy {

  /**
   * Chooses a plane: the same one for the same paths.
   *
   * @throws thalweg.api.plugin.PluginException if these paths span no plane, in words for the user
   */
  Plane choose(Paths paths);
}
