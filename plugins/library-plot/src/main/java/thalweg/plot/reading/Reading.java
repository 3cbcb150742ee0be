package thalweg.plot.reading;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import thalweg.api.scene.Scene;

/**
 * What there is to see in a scene.
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

  /** All of them, one after the other. */
  public String text() {
    return first() + rest();
  }

  /** What matters most. */
  public String first() {
    return unbroken(sentences.get(0));
  }

  /** What follows it, with a space before it; empty if there is no more. */
  public String rest() {
    return sentences.stream().skip(1).map(Reading::unbroken).map(" "::concat).collect(joining());
  }

  /** No line breaks between a number and its percent sign. */
  private static String unbroken(String sentence) {
    return sentence.replace(THIN_SPACE, NARROW_NO_BREAK_SPACE);
  }
}
