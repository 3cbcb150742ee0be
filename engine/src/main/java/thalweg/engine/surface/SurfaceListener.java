package thalweg.engine.surface;

import thalweg.api.scene.Landscape;

/** Hears how a surface grows, from coarse to fine. */
@FunctionalInterface
public interface SurfaceListener {

  /** Nobody listens. */
  SurfaceListener NONE = (level, levels, landscape) -> {};

  /**
   * A level is complete: a grid without gaps, each with about half the spacing of the one before.
   * Called by the thread that does the work, so a slow listener delays it; a level may be skipped.
   *
   * @param level counted from 1
   * @param levels how many there are; the last is the whole surface
   * @param landscape the grid of this level; never changed afterwards
   */
  void level(int level, int levels, Landscape landscape);
}
