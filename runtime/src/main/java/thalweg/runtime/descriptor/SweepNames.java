package thalweg.runtime.descriptor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import thalweg.runtime.store.RunLayout;
import thalweg.runtime.yaml.DescriptorException;

/** Whether every configuration of a sweep can have a directory of its name. */
final class SweepNames {

  /** Hardly any file system takes longer names. */
  private static final int LONGEST = 255;

  private static final int SHOWN = 40;
  private static final String ADVICE = "name the values, {first: …, second: …}";

  private SweepNames() {}

  /**
   * Checks the names.
   *
   * @throws DescriptorException naming the first that cannot be one of a directory
   */
  static void require(List<SweepExpansion.Point> points) {
    Set<String> folders = new HashSet<>();
    for (SweepExpansion.Point point : points) {
      String name = point.name();
      if (name.length() > LONGEST) {
        throw refused(
            point,
            "The name of the configuration '%s…' has %d letters, expected at most %d, as it is that of its directory: %s."
                .formatted(name.substring(0, SHOWN), name.length(), LONGEST, ADVICE));
      }
      if (RunLayout.isReservedInSweep(name)) {
        throw refused(
            point,
            "A configuration is called '%s', which is the name of a file of the sweep: give it another one."
                .formatted(name));
      }
      // Some file systems do not tell upper from lower case.
      if (!folders.add(name.toLowerCase(Locale.ROOT))) {
        throw refused(point, "Two configurations are called '%s': %s.".formatted(name, ADVICE));
      }
    }
  }

  private static DescriptorException refused(SweepExpansion.Point point, String sentence) {
    return new DescriptorException(point.place(), sentence);
  }
}
