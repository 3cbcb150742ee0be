package thalweg.engine.problem;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.Optional;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Dataset;
import thalweg.api.data.Examples;
import thalweg.api.model.Differentiable;
import thalweg.api.model.Layout;
import thalweg.api.model.Measurable;
import thalweg.api.model.Model;
import thalweg.api.model.Objective;
import thalweg.api.plugin.PluginException;
import thalweg.engine.key.ContentKey;
import thalweg.engine.key.Ingredient;
import thalweg.engine.store.StageKind;

/**
 * What is to be learned: a model fitted to its data.
 *
 * @param data all of it
 * @param network fitted to the data's shape; what it implements says what can be done with it
 * @param words data set and model, for pictures
 * @param dataKey the hash of what the data come from
 * @param key the hash of what both come from
 */
public record Problem(
    DataSplit data, Measurable network, String words, String dataKey, String key) {

  /** The kind of the examples. */
  public static final StageKind<DataSplit> DATASET = new StageKind<>("dataset");

  /** The kind of the names and shapes of the parameters. */
  public static final StageKind<Layout> LAYOUT = new StageKind<>("layout");

  /** Loads data and fits a model to their shape. */
  public static Problem of(Ingredient<Dataset> dataset, Ingredient<Model> model) {
    DataSplit data = load(dataset);
    String dataKey = ContentKey.of("dataset").with("dataset", dataset).hash();
    Measurable network = model.create().network(data.training().signature());
    String key = ContentKey.of("model").with("data", dataKey).with("model", model).hash();
    String words = dataset.inWords() + " · " + model.inWords();
    return new Problem(data, network, words, dataKey, key);
  }

  private static DataSplit load(Ingredient<Dataset> dataset) {
    try {
      return dataset.create().load();
    } catch (UncheckedIOException e) {
      throw new PluginException(
          "The data set %s cannot be read (%s): check its files."
              .formatted(dataset.inWords(), reason(e.getCause())),
          e);
    }
  }

  private static String reason(IOException failure) {
    if (failure instanceof EOFException) {
      return "a file ends too early";
    }
    return failure instanceof NoSuchFileException
        ? "there is no " + failure.getMessage()
        : Objects.toString(failure.getMessage(), failure.toString());
  }

  /** The examples that are trained on and measured. */
  public Examples examples() {
    return data.training();
  }

  /** The blocks of the parameters. */
  public Layout layout() {
    return network.layout();
  }

  /** The loss that is minimised, where it has a gradient. */
  public Optional<Objective> objective() {
    return Objective.of(network, examples());
  }

  /**
   * The model with its gradient.
   *
   * @throws PluginException if it has none
   */
  public Differentiable differentiable() {
    if (network instanceof Differentiable differentiable) {
      return differentiable;
    }
    throw new PluginException(
        "The model of "
            + words
            + " has no gradient, so it cannot be trained: its loss can be measured along paths that"
            + " were recorded elsewhere.");
  }
}
