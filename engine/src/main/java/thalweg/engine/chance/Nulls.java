package thalweg.engine.chance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import thalweg.api.scene.NullShares;

/**
 * What chance alone would show on a plane.
 *
 * @param random of independent steps
 * @param persistent of AR(1)-like steps
 */
public record Nulls(OfLaw random, OfLaw persistent) {

  /**
   * What walks of one law show.
   *
   * @param axes of everything that the plane is fitted to; empty where its axes state no variance
   * @param paths one for each path; empty for those that do not move
   */
  public record OfLaw(Optional<NullShares> axes, List<Optional<NullShares>> paths) {

    /** Copies the list. */
    public OfLaw {
      paths = List.copyOf(paths);
    }

    private OfLaw among(List<Integer> places, int all) {
      List<Optional<NullShares>> spread = new ArrayList<>(none(all).paths());
      for (int i = 0; i < places.size(); i++) {
        spread.set(places.get(i), paths.get(i));
      }
      return new OfLaw(axes, spread);
    }

    /** Nothing at all. */
    static OfLaw none(int paths) {
      return new OfLaw(Optional.empty(), Collections.nCopies(paths, Optional.empty()));
    }
  }

  /**
   * The same for more paths, of which the others have none.
   *
   * @param places of the paths at hand among all
   */
  public Nulls among(List<Integer> places, int all) {
    return new Nulls(random.among(places, all), persistent.among(places, all));
  }

  /** There is no null for such a plane. */
  public static Nulls none(int paths) {
    return new Nulls(OfLaw.none(paths), OfLaw.none(paths));
  }
}
