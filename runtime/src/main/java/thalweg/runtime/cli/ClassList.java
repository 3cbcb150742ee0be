package thalweg.runtime.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names of classes in a line: a few as they are, many by their packages. */
final class ClassList {

  private static final int MOST_CLASSES = 3;
  private static final int MOST_PACKAGES = 4;

  private ClassList() {}

  /** A line. */
  static String inALine(List<String> classes) {
    if (classes.size() <= MOST_CLASSES) {
      return String.join(", ", classes);
    }
    Map<String, Long> counts =
        classes.stream()
            .collect(
                Collectors.groupingBy(ClassList::packageOf, TreeMap::new, Collectors.counting()));
    String packages =
        counts.keySet().stream().limit(MOST_PACKAGES).collect(Collectors.joining(", "));
    int more = counts.size() - MOST_PACKAGES;
    return "%d classes in %s%s"
        .formatted(classes.size(), packages, more > 0 ? " and " + more + " more packages" : "");
  }

  /** Up to the first part that begins as classes do; nested classes are written with dots. */
  private static String packageOf(String name) {
    String[] parts = name.split("\\.");
    StringBuilder found = new StringBuilder();
    for (String part : parts) {
      if (Character.isUpperCase(part.charAt(0)) || part.equals(parts[parts.length - 1])) {
        break;
      }
      found.append(found.isEmpty() ? "" : ".").append(part);
    }
    return found.isEmpty() ? "no package" : found.toString();
  }
}
