package thalweg.directions;

import java.util.List;
import java.util.Locale;
import thalweg.api.direction.Choice;
import thalweg.api.direction.ChosenFrom;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.Paths;
import thalweg.api.direction.PlannedPaths;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Subspace;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.Preparable;
import thalweg.api.trajectory.Trajectory;

/**
 * The first two principal components of the snapshots of a path, of all paths together, or of a
 * window of them; in a subspace of more components where that is asked for.
 *
 * <p>Li et al. 2018, section 7.2. Centred about the mean of the snapshots, whatever the anchor: the
 * rows θ_i − θ_n of that paper, given to a PCA that centres, have the same components. Signs: see
 * {@link Orientation}. Holds blocks of snapshots, never all of them.
 */
final class PcaDirectionStrategy implements DirectionStrategy, Preparable {

  private static final String ALL = "all";

  private final PcaSettings settings;

  PcaDirectionStrategy(PcaSettings settings) {
    this.settings = settings;
  }

  @Override
  public Choice choose(Paths paths) {
    Snapshots snapshots =
        new Snapshots(
            analysed(NamedRuns.of(paths)).stream().map(paths.all()::get).toList(), window());
    requireThree(snapshots.size(), snapshots.labels());
    PrincipalComponents components =
        new PrincipalComponents(Variation.of(snapshots), settings.components());
    if (components.totalVariance() <= 0) {
      throw new PluginException(
          "The parameters of %s never change%s, expected a path that moves: raise the learning rate,"
                  .formatted(snapshots.label(), snapshots.window().inWords())
              + " or use random directions.");
    }
    Choice choice = choice(snapshots, new PcaDirections(components, paths.layout()));
    return warnOfOthers(choice, snapshots, paths)
        .chosenFrom(
            new ChosenFrom.Components(
                snapshots.paths().stream().map(Trajectory::label).toList(),
                settings.from(),
                settings.to()));
  }

  /** The first eigenproblem costs a fifth of a second, nearly all of it for loading ojAlgo. */
  @Override
  public void prepare() {
    LeadingEigenpairs.decomposed(new double[][] {{2, 1}, {1, 2}}, 1);
  }

  @Override
  public void check(PlannedPaths planned) {
    NamedRuns known = NamedRuns.of(planned);
    List<Integer> runs = analysed(known);
    List<Integer> counts =
        runs.stream().map(run -> window().size(known.snapshots().get(run))).toList();
    int snapshots = counts.stream().mapToInt(Integer::intValue).sum();
    requireThree(snapshots, known.labels(runs));
    long most = Math.min(snapshots - 1, planned.layout().trained().parameterCount());
    if (settings.components() > most) {
      throw new PluginException(
          "%d snapshots of %d trained parameters vary in %d directions at most, but %d components were asked for: lower components, or record more snapshots."
              .formatted(
                  snapshots,
                  planned.layout().trained().parameterCount(),
                  most,
                  settings.components()));
    }
    VariationSize.of(counts, planned.layout()).requireRoom();
  }

  private List<Integer> analysed(NamedRuns known) {
    return settings.of().equals(ALL) && !known.has(ALL) ? known.all() : known.all(settings.of());
  }

  private PathWindow window() {
    return new PathWindow(settings.from(), settings.to());
  }

  private Choice choice(Snapshots snapshots, PcaDirections found) {
    List<Direction> directions = found.all();
    AnchorPoint anchor = anchor(snapshots);
    Choice choice =
        spanned(anchor, directions)
            .noting(
                "PCA of %d snapshots of %s%s%s, centred about their mean."
                    .formatted(
                        snapshots.size(),
                        snapshots.label(),
                        snapshots.paths().size() > 1 ? " jointly" : "",
                        snapshots.window().inWords()));
    if (settings.components() > 2) {
      choice = choice.noting(subspaceNote(snapshots, found));
    }
    return found.straight() ? choice.warning(straightWarning(snapshots)) : choice;
  }

  /** The plane of the first two directions, in the subspace of all. */
  private static Choice spanned(AnchorPoint anchor, List<Direction> directions) {
    if (directions.size() == 2) {
      return Choice.of(
          Plane.through(anchor.parameters(), anchor.label(), directions.get(0), directions.get(1)));
    }
    return Choice.firstTwoOf(Subspace.of(anchor.parameters(), anchor.label(), directions));
  }

  private String subspaceNote(Snapshots snapshots, PcaDirections found) {
    int rank = found.components().rank();
    if (rank < settings.components()) {
      return "All movement of %s lies along %s, so the subspace has %d components and not %d."
          .formatted(
              snapshots.label(),
              rank == 1 ? "one direction" : rank + " directions",
              Math.max(2, rank),
              settings.components());
    }
    double explained = 0;
    for (int k = 0; k < rank; k++) {
      explained += found.components().explained(k);
    }
    return String.format(
        Locale.ROOT,
        "The plane lies in the subspace of the first %d principal components, which explain"
            + " %.1f %% of the variance.",
        rank,
        100 * Math.min(1, explained));
  }

  private AnchorPoint anchor(Snapshots snapshots) {
    return settings.anchor() == PcaSettings.Anchor.LAST
        ? lastAnalysed(snapshots)
        : AnchorPoint.mean(snapshots);
  }

  private static AnchorPoint lastAnalysed(Snapshots snapshots) {
    Trajectory path = snapshots.paths().get(0);
    return AnchorPoint.at(snapshots.window().last(path), path);
  }

  private static Choice warnOfOthers(Choice choice, Snapshots snapshots, Paths paths) {
    List<String> others =
        paths.all().stream()
            .filter(path -> !snapshots.paths().contains(path))
            .map(Trajectory::label)
            .toList();
    return others.isEmpty()
        ? choice
        : choice.warning(
            "This plane is fitted to %s, and %s may leave it; PCA planes of two optimizers differ:"
                    .formatted(snapshots.label(), WordList.of(others))
                + " to compare optimizers, use a common plane (pca of all, fixed or random).");
  }

  private static String straightWarning(Snapshots snapshots) {
    return "All movement of %s lies on one straight line: the second axis is a random direction orthogonal to it (seed 0) and explains nothing of the path%s."
        .formatted(snapshots.label(), snapshots.paths().size() == 1 ? "" : "s");
  }

  private void requireThree(int snapshots, List<String> labels) {
    if (snapshots < 3) {
      throw new PluginException(
          "PCA needs three snapshots at least, but %s %d%s: train for more epochs, record more snapshots, or use random directions."
              .formatted(WordList.with(labels, "has", "have"), snapshots, window().inWords()));
    }
  }
}
