package thalweg.runtime.plugins;

import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** Finds the bundle that holds a class. */
final class ClassOwner {

  private ClassOwner() {}

  /** The bundle in words, with its version and its file; empty if none holds the class. */
  static Optional<String> of(String type, List<Bundle> bundles) {
    String entry = type.replace('.', '/') + ".class";
    return bundles.stream()
        .filter(bundle -> bundle.getBundleId() != Constants.SYSTEM_BUNDLE_ID)
        .filter(bundle -> bundle.getEntry(entry) != null)
        .findFirst()
        .map(ClassOwner::described);
  }

  private static String described(Bundle bundle) {
    return "%s %s (%s)"
        .formatted(
            bundle.getSymbolicName(), bundle.getVersion(), FactorySearch.jar(bundle).getFileName());
  }
}
