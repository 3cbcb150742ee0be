package thalweg.plot.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.api.scene.Band;
import thalweg.api.scene.NullShares;
import thalweg.api.scene.PathDiagnostics.Explained;
import thalweg.plot.scale.Figures;

/** What walks without a landscape show, as text. */
public final class NullText {

  /** The name of walks whose steps are independent. */
  public static final String RANDOM = "random walks";

  /** The name of walks whose steps are as persistent as those of the path. */
  public static final String PERSISTENT = "persistent walks";

  private NullText() {}

  /** In between are 95 % of walks: {@code 57.3–64.4 %}. */
  public static String range(Band band) {
    return Figures.plain(100 * band.low(), band.decimals())
        + "–"
        + Figures.percent(band.high(), band.decimals());
  }

  /** The range of both axes together; empty where there is no null. */
  public static String range(Optional<NullShares> shares) {
    return shares.map(NullShares::total).map(NullText::range).orElse("");
  }

  /** Both ranges of both axes together: {@code random walks 57.3–64.4 %, persistent …}. */
  public static String totals(Explained explained) {
    return inWords(
        explained.byRandomWalk().map(NullShares::total),
        explained.byPersistentWalk().map(NullShares::total));
  }

  /**
   * The range of both axes together of walks that are as persistent: {@code persistent walks …}.
   */
  public static String persistent(Explained explained) {
    return inWords(Optional.empty(), explained.byPersistentWalk().map(NullShares::total));
  }

  /** What there is of both ranges; empty where there is no null. */
  public static String inWords(Optional<Band> random, Optional<Band> persistent) {
    List<String> words = new ArrayList<>();
    random.ifPresent(band -> words.add(RANDOM + " " + range(band)));
    String name = words.isEmpty() ? PERSISTENT : "persistent";
    persistent.ifPresent(band -> words.add(name + " " + range(band)));
    return String.join(", ", words);
  }
}
