package thalweg.engine.chance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.api.direction.ChosenFrom;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.NullShares;
import thalweg.api.trajectory.Trajectory;
import thalweg.engine.key.ContentKey;
import thalweg.engine.key.Ingredient;
import thalweg.engine.store.Stage;
import thalweg.engine.store.StageContext;
import thalweg.engine.store.StageKind;
import thalweg.engine.work.Execution;

/**
 * Finds what chance alone would show on the plane at hand.
 *
 * @param strategy that chose it
 * @param from what it was chosen from
 * @param choiceKey the hash of what the choice depends on, the paths among it
 * @param paths what moves of them
 * @param steps of each path
 * @param dimensions the number of trained parameters
 * @param execution how the work is done
 */
public record NullStage(
    Ingredient<DirectionStrategy> strategy,
    ChosenFrom from,
    String choiceKey,
    List<Trajectory> paths,
    List<StepRecord> steps,
    long dimensions,
    Execution execution)
    implements Stage<Nulls> {

  /** The kind of what chance would show. */
  public static final StageKind<Nulls> KIND = new StageKind<>("null");

  /** Changes when the laws of walks do, or how bands are estimated. */
  private static final String LAWS = "random and Gauss-Markov walks 1";

  /** Copies the lists. */
  public NullStage {
    paths = List.copyOf(paths);
    steps = List.copyOf(steps);
  }

  @Override
  public StageKind<Nulls> kind() {
    return KIND;
  }

  @Override
  public String key() {
    return ContentKey.of("null").with("plane", choiceKey).with("laws", LAWS).hash();
  }

  /** Whether there is a null to be found at all. */
  public boolean applies() {
    // A path that never moves cannot be replaced, but leaves the others theirs.
    return !(from instanceof ChosenFrom.Other)
        && dimensions > 0
        && steps.stream().allMatch(path -> Double.isFinite(path.pathLength()))
        && steps.stream().anyMatch(StepRecord::moves);
  }

  @Override
  public Nulls compute(StageContext<Nulls> context) throws IOException {
    List<Thinning> thinned =
        steps.stream().map(one -> Thinning.of(one.snapshots(), steps.size(), from)).toList();
    StartGeometry starts = StartGeometry.of(paths);
    List<JointWalks> laws =
        List.of(
            walks(new RandomWalk(), thinned, starts), walks(new PersistentWalk(), thinned, starts));
    try {
      List<Nulls.OfLaw> bands =
          new Surrogates(
                  laws,
                  thinned.stream().map(Thinning::weights).toList(),
                  plane(thinned),
                  dimensions)
              .bands(execution);
      return new Nulls(bands.get(0), ofPersistent(bands.get(1)));
    } catch (PluginException e) {
      // The strategy cannot choose a plane from walks: then it has no null.
      return Nulls.none(paths.size());
    }
  }

  private JointWalks walks(WalkLaw law, List<Thinning> thinned, StartGeometry starts) {
    return new JointWalks(
        IntStream.range(0, steps.size())
            .mapToObj(i -> WalkMap.of(law, steps.get(i), thinned.get(i).kept()))
            .toList(),
        starts);
  }

  private PlaneChoice plane(List<Thinning> thinned) {
    if (from instanceof ChosenFrom.Chance) {
      return new ChancePlane(dimensions);
    }
    if (from instanceof ChosenFrom.Components components) {
      List<double[]> fitted = new ArrayList<>();
      for (int i = 0; i < paths.size(); i++) {
        boolean counts = components.paths().contains(paths.get(i).label());
        fitted.add((counts ? thinned.get(i) : thinned.get(i).unfitted()).fitted());
      }
      return new ComponentPlane(fitted);
    }
    List<int[]> kept = thinned.stream().map(Thinning::kept).toList();
    return new StrategyPlane(strategy, paths, kept, dimensions);
  }

  /** A path without two consecutive steps has no persistence, and no such null. */
  private Nulls.OfLaw ofPersistent(Nulls.OfLaw law) {
    List<Optional<NullShares>> known =
        IntStream.range(0, steps.size())
            .mapToObj(
                i ->
                    Double.isNaN(steps.get(i).persistence())
                        ? Optional.<NullShares>empty()
                        : law.paths().get(i))
            .toList();
    boolean none = steps.stream().allMatch(one -> Double.isNaN(one.persistence()));
    return new Nulls.OfLaw(none ? Optional.empty() : law.axes(), known);
  }
}
