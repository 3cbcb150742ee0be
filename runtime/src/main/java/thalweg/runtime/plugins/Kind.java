package thalweg.runtime.plugins;

import java.util.Arrays;
import java.util.Optional;
import thalweg.api.data.DatasetFactory;
import thalweg.api.direction.DirectionStrategyFactory;
import thalweg.api.model.ModelFactory;
import thalweg.api.optimizer.OptimizerFactory;
import thalweg.api.plugin.PluginFactory;
import thalweg.api.render.RendererFactory;

/** The five kinds of plug-ins. */
public enum Kind {
  /** Brings labelled examples. */
  DATASET("dataset", "datasets", DatasetFactory.class),
  /** Brings networks. */
  MODEL("model", "models", ModelFactory.class),
  /** Brings update rules. */
  OPTIMIZER("optimizer", "optimizers", OptimizerFactory.class),
  /** Brings planes. */
  DIRECTIONS("direction strategy", "directions", DirectionStrategyFactory.class),
  /** Brings pictures. */
  RENDERER("renderer", "renderers", RendererFactory.class);

  private final String word;
  private final String plural;
  private final Class<?> factory;

  Kind(String word, String plural, Class<?> factory) {
    this.word = word;
    this.plural = plural;
    this.factory = factory;
  }

  /** One of them, in sentences. */
  public String word() {
    return word;
  }

  /** Several, as in {@code list optimizers}. */
  public String plural() {
    return plural;
  }

  /** One of them, as {@code new plugin --kind} takes it: one word of lower-case letters. */
  public String slug() {
    return this == DIRECTIONS ? plural : word;
  }

  /** The name of the service that brings them. */
  public String service() {
    return factory.getName();
  }

  boolean isMadeBy(PluginFactory<?, ?> candidate) {
    return factory.isInstance(candidate);
  }

  /** The kind of a word, singular or plural. */
  public static Optional<Kind> of(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.word.equals(word) || kind.plural.equals(word))
        .findFirst();
  }
}
