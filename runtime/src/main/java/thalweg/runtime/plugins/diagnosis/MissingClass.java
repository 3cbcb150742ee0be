package thalweg.runtime.plugins.diagnosis;

import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleRevision;

/** A class that a bundle uses and does not see. */
final class MissingClass {

  private MissingClass() {}

  /**
   * Where it is to come from.
   *
   * @param user the class that uses it
   * @param name of the class that is missing
   * @param all every bundle that is installed, the framework's own included
   */
  static Finding finding(String user, String name, List<Bundle> all) {
    String home = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
    return isExported(home, all)
        ? new Finding(
            "%s uses %s, and its bundle does not import the package of that class"
                .formatted(user, name),
            "add %s to Import-Package, or build it with bnd, which does".formatted(home))
        : new Finding(
            "%s lacks the class %s".formatted(user, name),
            "import its package, or embed the library that holds it");
  }

  private static boolean isExported(String home, List<Bundle> all) {
    return all.stream()
        .map(bundle -> bundle.adapt(BundleRevision.class))
        .flatMap(
            revision -> revision.getDeclaredCapabilities(BundleRevision.PACKAGE_NAMESPACE).stream())
        .anyMatch(
            exported ->
                home.equals(exported.getAttributes().get(BundleRevision.PACKAGE_NAMESPACE)));
  }
}
