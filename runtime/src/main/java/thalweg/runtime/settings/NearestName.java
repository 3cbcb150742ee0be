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
    return known.stream()
        .min(Comparator.comparingInt(name -> distance(found, name)))
        .filter(name -> distance(found, name) <= mostMistakes(name))
        .or(() -> known.stream().filter(name -> areInitials(found, name)).findFirst());
  }

  /** {@code lr} for {@code learningRate}: what other libraries abbreviate. */
  private static boolean areInitials(String found, String name) {
    String initials = name.substring(0, 1) + name.replaceAll("[^A-Z]", "");
    return initials.length() > 1 && initials.equalsIgnoreCase(found);
  }

  /** None in a name of one letter: every other letter would be near it. */
  private static int mostMistakes(String name) {
    return Math.min(3, (name.length() + 1) / 3);
  }

  /**
   * Levenshtein's distance, ignoring case, where two neighbours that are swapped count once
   * ("optimal string alignment": {@code sdg} is as near to {@code sgd} as {@code sgdd}).
   */
  static int distance(String found, String name) {
    String a = found.toLowerCase(Locale.ROOT);
    String b = name.toLowerCase(Locale.ROOT);
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(String a, String b, int[][] d, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int best = Math.min(d[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
