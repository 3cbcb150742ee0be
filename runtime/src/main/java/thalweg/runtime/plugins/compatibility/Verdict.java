package thalweg.runtime.plugins.compatibility;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a jar works with a version of the API, as far as can be told without running it.
 *
 * @param api the version, such as {@code core-api 0.1.0}
 * @param problems why it does not, in sentences; empty if it does
 * @param used how many classes and members of the API the jar mentions
 */
public record Verdict(String api, List<String> problems, long used) {

  /** Whether nothing speaks against it. */
  public boolean works() {
    return problems.isEmpty();
  }

  /** A verdict in the making. */
  static final class Draft {

    private final List<String> problems = new ArrayList<>();

    void problem(String sentence) {
      problems.add(sentence);
    }

    Verdict of(ApiVersion api, long used) {
      return new Verdict(api.name(), List.copyOf(problems), used);
    }
  }
}
