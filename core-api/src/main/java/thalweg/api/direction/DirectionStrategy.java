package thalweg.api.direction;

import org.osgi.annotation.versioning.ConsumerType;

/** Chooses the plane on which paths and landscape are drawn. */
@ConsumerType
public interface DirectionStrategy {

  /**
   * Chooses a plane and a subspace around it, always the same for the same paths. Directions are 0
   * on buffers and frozen blocks.
   *
   * @throws thalweg.api.plugin.PluginException if these paths span no plane, in words for the user
   */
  Choice choose(Paths paths);
}
