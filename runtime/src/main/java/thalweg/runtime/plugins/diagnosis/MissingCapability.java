package thalweg.runtime.plugins.diagnosis;

import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.wiring.BundleRevision;

/** Anything but a package that a bundle requires and nothing here provides. */
final class MissingCapability {

  private MissingCapability() {}

  /**
   * What is missing.
   *
   * @param near where it is in other versions; empty if nowhere
   */
  static Finding finding(Need need, String near) {
    if (need.namespace().equals(ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE)) {
      return java(need);
    }
    return new Finding(
        "It needs %s %s%s".formatted(word(need), need.described(), found(near)), remedy(need));
  }

  private static Finding java(Need need) {
    return new Finding(
        "It was built for Java %s, and this is Java %d"
            .formatted(need.versions(), Runtime.version().feature()),
        "start Thalweg on that Java (THALWEG_JAVA), or rebuild it for this one");
  }

  private static String found(String near) {
    return near.isEmpty() ? ", which is not here" : ", and found " + near;
  }

  private static String word(Need need) {
    return switch (need.namespace()) {
      case BundleRevision.BUNDLE_NAMESPACE -> "the bundle";
      case BundleRevision.HOST_NAMESPACE -> "the bundle (it is a fragment of)";
      default -> "the capability " + need.namespace();
    };
  }

  private static String remedy(Need need) {
    return switch (need.namespace()) {
      case BundleRevision.BUNDLE_NAMESPACE, BundleRevision.HOST_NAMESPACE ->
          "put that bundle beside this one";
      default -> "put a bundle that provides it beside this one";
    };
  }
}
