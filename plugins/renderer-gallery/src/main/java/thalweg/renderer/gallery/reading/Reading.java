package thalweg.renderer.gallery.reading;

import java.util.ArrayList;
import java.util.List;
import thalweg.api.scene.Scene;

/**
 * What there is to see on one card.
 *
 * @param sentences in order; at least one
 */
public record Reading(List<String> sentences) {

  private static final char THIN_SPACE = '\u2009';
  private static final char NARROW_NO_BREAK_SPACE = '\u202f';

  /** Reads a scene. */
  public static Reading of(Scene scene) {
    List<String> sentences = new ArrayList<>();
    sentences.addAll(OutcomeReading.of(scene).sentences());
    sentences.addAll(new LandscapeReading(scene).sentences());
    sentences.addAll(new EvidenceReading(scene).sentences());
    return new Reading(List.copyOf(sentences));
  }

  /** All of them, one after the other; no line breaks between a number and its percent sign. */
  public String text() {
    return String.join(" ", sentences).replace(THIN_SPACE, NARROW_NO_BREAK_SPACE);
  }
}
