package thalweg.engine.surface;

import java.util.Map;
import java.util.Optional;
import thalweg.api.scene.Landscape;

/**
 * A grid without gaps, or what is done of one.
 *
 * @param landscape the grid; says itself whether cells were interpolated
 * @param evaluated [ny · nx] 1 for measured cells, 0 for interpolated ones, where some may be
 * @param details of how it was filled, for the manifest
 */
public record FilledGrid(
    Landscape landscape, Optional<int[]> evaluated, Map<String, Object> details) {

  /** What is done of a grid: NaN for the rest. */
  static FilledGrid unfinished(Landscape landscape) {
    return new FilledGrid(landscape, Optional.empty(), Map.of());
  }
}
