package thalweg.engine.key;

import java.util.function.Supplier;
import thalweg.api.plugin.PluginFactory;

/**
 * A plug-in with its settings, ready to be made, that knows what it adds to a content key.
 *
 * @param <P> what is made
 */
public interface Ingredient<P> {

  /**
   * Makes it anew.
   *
   * @throws thalweg.api.plugin.PluginException if it cannot be made with these settings
   */
  P create();

  /** Adds everything that decides what it does: two that differ in it must differ here. */
  void addTo(ContentKey key, String name);

  /** In a few words, for pictures: {@code adam (learningRate 0.005)}. */
  String inWords();

  /** A plug-in of a factory with its settings. */
  static <S extends Record, P> Ingredient<P> of(PluginFactory<S, P> factory, S settings) {
    return new NamedIngredient<>(
        factory.name(),
        factory.getClass().getName() + " " + settings,
        () -> factory.create(settings));
  }

  /**
   * Anything that code can make.
   *
   * @param words that tell it from every other, such as {@code parabola, width 3}
   */
  static <P> Ingredient<P> of(String words, Supplier<P> maker) {
    return new NamedIngredient<>(words, words, maker);
  }
}
