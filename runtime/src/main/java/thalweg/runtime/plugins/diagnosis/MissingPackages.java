package thalweg.runtime.plugins.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Packages that a bundle imports and nothing here exports in the versions that it wants. */
final class MissingPackages {

  private static final String API = "thalweg.api";

  private MissingPackages() {}

  /**
   * One finding for each range of versions.
   *
   * @param needs packages that are all near in the same way
   * @param near where they are in other versions; empty if nowhere
   */
  static List<Finding> findings(List<Need> needs, String near) {
    Map<String, List<Need>> byVersions = new LinkedHashMap<>();
    for (Need need : needs) {
      String origin = isApi(need) ? API : isJava(need) ? "java" : "";
      byVersions.computeIfAbsent(origin + need.versions(), key -> new ArrayList<>()).add(need);
    }
    return byVersions.values().stream().map(group -> finding(group, near)).toList();
  }

  private static Finding finding(List<Need> needs, String near) {
    Need first = needs.get(0);
    String what =
        (needs.size() == 1 ? "the package " : "the packages ")
            + needs.stream().map(Need::name).collect(Collectors.joining(", "));
    String wanted = first.versions().isEmpty() ? "" : " in version " + first.versions();
    String found = near.isEmpty() ? ", which nothing here provides" : ", and found " + near;
    return new Finding("It needs " + what + wanted + found, remedy(first, near));
  }

  private static String remedy(Need need, String near) {
    if (isApi(need)) {
      return near.isEmpty()
          ? "it was built for another Thalweg; rebuild it against the core-api of this one"
          : "rebuild it against the core-api of this Thalweg, or use the Thalweg that it was built"
              + " for";
    }
    if (isJava(need)) {
      return "it was built for another Java; start Thalweg on that (THALWEG_JAVA)";
    }
    return near.isEmpty()
        ? "put a bundle that exports what is missing beside this one, or embed the library"
            + " that holds it"
        : "add the version that it wants, or rebuild it against the one that is here";
  }

  private static boolean isApi(Need need) {
    return need.name().equals(API) || need.name().startsWith(API + ".");
  }

  private static boolean isJava(Need need) {
    return need.name().startsWith("java.");
  }
}
