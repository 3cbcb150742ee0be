package thalweg.engine.key;

import java.util.function.Supplier;

/** An ingredient that a text tells from every other. */
record NamedIngredient<P>(String inWords, String identity, Supplier<P> maker)
    implements Ingredient<P> {

  @Override
  public P create() {
    return maker.get();
  }

  @Override
  public void addTo(ContentKey key, String name) {
    key.with(name, identity);
  }
}
