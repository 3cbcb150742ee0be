package thalweg.runtime.plugins;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Says why a bundle did not start, without the resolver's own words. */
final class BundleFailure {

  private static final Pattern PACKAGE = Pattern.compile("\\(osgi\\.wiring\\.package=([^)]+)\\)");

  private BundleFailure() {}

  static String sentence(Bundle bundle, BundleException failure) {
    String name = bundle.getSymbolicName() + " " + bundle.getVersion();
    String message = String.valueOf(failure.getMessage());
    if (failure.getType() == BundleException.RESOLVE_ERROR
        || message.contains("Unable to resolve")) {
      Set<String> missing = new LinkedHashSet<>();
      Matcher matcher = PACKAGE.matcher(message);
      while (matcher.find()) {
        missing.add(matcher.group(1));
      }
      return missing.isEmpty()
          ? name + " lacks something that it requires: " + message
          : "%s needs the package %s in a version that nothing here brings: add the bundle that does, or rebuild against this core-api."
              .formatted(name, String.join(", ", missing));
    }
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return "%s did not start: %s".formatted(name, cause);
  }
}
