package thalweg.runtime.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant. */
public final class NearestName {

  private NearestName() {}

  /** A hint to append to a sentence: the nearest name, or all of them when none is near. */
  public static String hint(String found, Collection<String> known) {
    return nearest(found, known)
        .map(name -> "did you mean '" + name + "'?")
        .orElse(
            known.isEmpty()
                ? "nothing is known here."
                : "expected one of: " + String.join(", ", known) + ".");
  }

  private static Optional<String> nearest(String found, Collection<String> known) {
    String lower = found.toLowerCase(Locale.ROOT);
    return known.stream()
        .min(Comparator.comparingInt(name -> distance(lower, name)))
        .filter(name -> distance(lower, name) <= Math.max(1, Math.min(3, name.length() / 3)));
  }

  /** Levenshtein's distance, ignoring case. */
  static int distance(String a, String name) {
    String b = name.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
