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

  /**
   * Refuses, before anything is trained, what could not be chosen afterwards: references to runs or
   * snapshots that there will not be, files that do not fit, too few snapshots. What passes is
   * chosen from paths such as these, unless their values stand against it.
   *
   * @throws thalweg.api.plugin.PluginException as {@link #choose} would, in words for the user
   */
  default void check(PlannedPaths planned) {}
}
