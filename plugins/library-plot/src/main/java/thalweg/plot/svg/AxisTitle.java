package thalweg.plot.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import thalweg.api.geometry.Direction;
import thalweg.api.scene.Band;
import thalweg.api.scene.NullShares;
import thalweg.api.scene.PathDiagnostics.Explained;
import thalweg.api.scene.Scene;
import thalweg.plot.measure.NullText;
import thalweg.plot.scale.Figures;

/**
 * What an axis of a plane shows, with its evidence.
 *
 * @param label such as {@code PC1}
 * @param explained the share of variance along it, where that is defined
 * @param randomWalk the share that random walks show, where there is such a null
 * @param persistentWalk the share that walks as persistent show
 */
public record AxisTitle(
    String label,
    OptionalDouble explained,
    Optional<Band> randomWalk,
    Optional<Band> persistentWalk) {

  private static final int LONGEST_LABEL = 30;

  /** The title of the first axis of the plane. */
  public static AxisTitle first(Scene scene) {
    return of(scene, scene.plane().u(), NullShares::first);
  }

  /** The title of the second axis of the plane. */
  public static AxisTitle second(Scene scene) {
    return of(scene, scene.plane().v(), NullShares::second);
  }

  private static AxisTitle of(Scene scene, Direction axis, Function<NullShares, Band> share) {
    Optional<Explained> evidence = scene.diagnostics().axes();
    return new AxisTitle(
        axis.label(),
        axis.explained(),
        evidence.flatMap(Explained::byRandomWalk).map(share),
        evidence.flatMap(Explained::byPersistentWalk).map(share));
  }

  /** The label alone, cut where it is long. */
  public String brief() {
    return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL - 1) + "…" : label;
  }

  /** The label with the variance that it explains, beside what walks show. */
  public String text() {
    return wordings(brief()).get(0);
  }

  /** The whole label with its evidence, in ever fewer words. */
  public List<String> wordings() {
    return wordings(label);
  }

  private List<String> wordings(String name) {
    if (explained.isEmpty()) {
      return List.of(name);
    }
    String explains = name + " explains " + Figures.percent(explained.getAsDouble(), 1);
    List<String> wordings = new ArrayList<>();
    if (randomWalk.isPresent()) {
      wordings.add(beside(explains, randomWalk, persistentWalk));
    }
    if (persistentWalk.isPresent()) {
      wordings.add(beside(explains, Optional.empty(), persistentWalk));
    }
    wordings.add(explains);
    wordings.add(name);
    return wordings;
  }

  private static String beside(String explains, Optional<Band> random, Optional<Band> persistent) {
    return explains + " (" + NullText.inWords(random, persistent) + ")";
  }
}
