package thalweg.engine.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import thalweg.api.direction.Choice;
import thalweg.api.direction.ChosenFrom;
import thalweg.api.geometry.Plane;
import thalweg.api.scene.Band;
import thalweg.api.scene.NullShares;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Explained;

/** Says so where walks without a landscape show as much as the paths. */
final class NullWarnings {

  /** A plane that shows less than this has another warning. */
  private static final double HALF = 0.5;

  private NullWarnings() {}

  /** About what the axes state, or else about each path. */
  static List<String> of(Choice choice, Optional<Explained> axes, List<PathDiagnostics> paths) {
    List<String> warnings = new ArrayList<>();
    // A plane of chance claims nothing.
    if (choice.from() instanceof ChosenFrom.Chance) {
      return warnings;
    }
    if (axes.isPresent()) {
      String shown =
          "%s and %s explain".formatted(label(choice.plane(), 0), label(choice.plane(), 1));
      warning(shown, "together", axes.get()).ifPresent(warnings::add);
      return warnings;
    }
    for (PathDiagnostics path : paths) {
      warning("The plane shows", "of the path of " + path.label(), path.explained())
          .ifPresent(warnings::add);
    }
    return warnings;
  }

  private static String label(Plane plane, int axis) {
    return (axis == 0 ? plane.u() : plane.v()).label();
  }

  /** Less than half is another warning's. */
  private static Optional<String> warning(String subject, String rest, Explained explained) {
    double share = explained.byPlane().total();
    Optional<Band> random = explained.byRandomWalk().map(NullShares::total);
    Optional<Band> persistent = explained.byPersistentWalk().map(NullShares::total);
    Optional<Band> strictest = persistent.or(() -> random);
    if (strictest.isEmpty() || !strictest.get().reaches(share) || share < HALF) {
      return Optional.empty();
    }
    List<String> walks = new ArrayList<>();
    random
        .filter(band -> band.reaches(share))
        .ifPresent(
            band -> walks.add("random walks of these step lengths (%s)".formatted(inWords(band))));
    persistent.ifPresent(
        band ->
            walks.add(
                "AR(1)-like walks of these step lengths and this persistence (%s)"
                    .formatted(inWords(band))));
    return Optional.of(
        "%s %s %s, no more than %s show on planes chosen in the same way: that is no evidence of a direction."
            .formatted(
                subject,
                String.format(Locale.ROOT, "%.1f %%", 100 * share),
                rest,
                String.join(" and than ", walks)));
  }

  /** The 95 % band. */
  private static String inWords(Band band) {
    String number = "%." + band.decimals() + "f";
    String format = "95 %% of them " + number + "–" + number + " %%";
    return String.format(Locale.ROOT, format, 100 * band.low(), 100 * band.high());
  }
}
