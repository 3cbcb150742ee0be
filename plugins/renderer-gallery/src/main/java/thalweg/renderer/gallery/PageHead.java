package thalweg.renderer.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.api.scene.FittedPlanes;
import thalweg.api.scene.Scene;

/**
 * What the head of a page says of its cards.
 *
 * @param keys the swept settings; empty for a single run
 * @param caution about comparing the cards, where there is one
 * @param results one for each path of each card, in order
 */
record PageHead(List<String> keys, Optional<String> caution, List<Result> results) {

  /** Reads every scene once. */
  static PageHead of(List<CardSource> cards) {
    FittedPlanes planes = new FittedPlanes();
    List<Result> results = new ArrayList<>();
    List<String> keys = List.of();
    for (int i = 0; i < cards.size(); i++) {
      Card card = cards.get(i).card();
      Scene scene = card.scene();
      keys = i == 0 ? List.copyOf(scene.settings().keySet()) : keys;
      planes.add(scene);
      results.addAll(Result.of(card, i));
    }
    return new PageHead(keys, planes.caution(), List.copyOf(results));
  }
}
