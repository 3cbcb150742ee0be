package thalweg.renderer.gallery;

import java.util.function.Supplier;

/**
 * A card that is made when it is its turn: a page may have thousands.
 *
 * @param name of the configuration
 * @param maker makes the card, whose scene may be read for that
 */
record CardSource(String name, Supplier<Card> maker) {

  Card card() {
    return maker.get();
  }
}
