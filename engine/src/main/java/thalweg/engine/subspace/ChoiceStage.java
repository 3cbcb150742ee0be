package thalweg.engine.subspace;

import java.util.List;
import thalweg.api.direction.Choice;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.model.Block;
import thalweg.api.model.Layout;
import thalweg.api.plugin.PluginException;
import thalweg.engine.key.ContentKey;
import thalweg.engine.key.Ingredient;
import thalweg.engine.runs.Runs;
import thalweg.engine.runs.TrainedRun;
import thalweg.engine.store.Stage;
import thalweg.engine.store.StageContext;
import thalweg.engine.store.StageKind;

/**
 * Chooses the subspace, and the plane in it that is drawn.
 *
 * @param strategy that chooses
 * @param runs whose paths it looks at
 * @param key the hash of both
 */
public record ChoiceStage(Ingredient<DirectionStrategy> strategy, Runs runs, String key)
    implements Stage<Choice> {

  /** The kind of a choice. */
  public static final StageKind<Choice> KIND = new StageKind<>("directions");

  @Override
  public StageKind<Choice> kind() {
    return KIND;
  }

  /** A choice, with its key. */
  public static ChoiceStage of(Ingredient<DirectionStrategy> strategy, Runs runs) {
    ContentKey key =
        ContentKey.of("directions")
            .with("kept", "with what the plane was chosen from")
            .with("directions", strategy)
            .with("runs", runs.key());
    List<String> diverged =
        runs.all().stream()
            .filter(run -> run.diverged().isPresent())
            .map(TrainedRun::label)
            .toList();
    if (!diverged.isEmpty()) {
      key.with("without", diverged);
    }
    return new ChoiceStage(strategy, runs, key.hash());
  }

  @Override
  public Choice compute(StageContext<Choice> context) {
    Choice choice = strategy.create().choose(runs.paths());
    int expected = runs.layout().arrayLength();
    if (choice.subspace().parameterCount() != expected) {
      throw new PluginException(
          "The directions '%s' chose a plane of %d parameters, expected %d."
              .formatted(strategy.inWords(), choice.subspace().parameterCount(), expected));
    }
    choice.subspace().directions().forEach(one -> requireHeld(one.label(), one.vector()));
    return choice;
  }

  /** A direction that moves running statistics would measure points that no network can be at. */
  private void requireHeld(String label, float[] vector) {
    Layout layout = runs.layout();
    for (Block block : layout.isTrainedWhole() ? layout.blocks().subList(0, 0) : layout.stored()) {
      for (int i = (int) block.offset(); !block.isTrained() && i < block.end(); i++) {
        if (vector[i] != 0) {
          throw new PluginException(
              "The direction %s moves %s, which is never trained: expected 0 there."
                  .formatted(label, block.name()));
        }
      }
    }
  }
}
