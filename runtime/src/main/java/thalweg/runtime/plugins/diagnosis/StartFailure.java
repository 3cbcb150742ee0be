package thalweg.runtime.plugins.diagnosis;

import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** Why the framework did not start a bundle. */
public final class StartFailure {

  private StartFailure() {}

  /**
   * The reasons, at least one.
   *
   * @param all every bundle that is installed, the framework's own included
   */
  public static List<Finding> findings(Bundle bundle, BundleException failure, List<Bundle> all) {
    if (bundle.getState() != Bundle.INSTALLED) {
      return List.of(activator(bundle, failure));
    }
    List<Finding> missing = new Resolution(bundle, all).findings();
    return missing.isEmpty() ? List.of(conflict(failure)) : missing;
  }

  /** Why a fragment, which is never started, is no part of its host. */
  public static List<Finding> ofFragment(Bundle fragment, List<Bundle> all) {
    List<Finding> missing = new Resolution(fragment, all).findings();
    String host = fragment.getHeaders("").get(Constants.FRAGMENT_HOST);
    return missing.isEmpty()
        ? List.of(
            new Finding(
                "It is a fragment of %s, which had started before".formatted(host),
                "put it into the directory of that bundle"))
        : missing;
  }

  private static Finding activator(Bundle bundle, BundleException failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    String activator = bundle.getHeaders("").get(Constants.BUNDLE_ACTIVATOR);
    return activator == null
        ? new Finding("It did not start: " + cause, "fix what this names")
        : new Finding(
            "Its activator %s failed: %s".formatted(activator, Thrown.described(cause)),
            "fix the activator, or leave it out: plug-ins need none");
  }

  /** Each requirement is met, but not all at once: two versions of one package are in play. */
  private static Finding conflict(BundleException failure) {
    return new Finding(
        "What it imports is there, but in versions that exclude each other (the framework says: %s)"
            .formatted(failure.getMessage()),
        "keep one version of each library");
  }
}
