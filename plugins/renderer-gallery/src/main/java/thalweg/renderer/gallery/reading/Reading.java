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

  /** Reads a scene. */
  public static Reading of(Scene scene) {
    GuessingLoss guessing = GuessingLoss.of(scene.data().training());
    List<String> sentences = new ArrayList<>();
    sentences.addAll(new OutcomeReading(scene, NetworkShape.of(scene), guessing).sentences());
    sentences.addAll(new LandscapeReading(scene).sentences());
    sentences.addAll(new EvidenceReading(scene).sentences());
    return new Reading(List.copyOf(sentences));
  }

  /** All of them, one after the other. */
  public String text() {
    return String.join(" ", sentences);
  }
}
