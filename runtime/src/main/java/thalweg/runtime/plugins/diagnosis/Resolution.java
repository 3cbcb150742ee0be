package thalweg.runtime.plugins.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Namespace;

/** Every requirement of a bundle that nothing here meets, and what comes near it. */
final class Resolution {

  private final Bundle bundle;
  private final List<Bundle> all;

  Resolution(Bundle bundle, List<Bundle> all) {
    this.bundle = bundle;
    this.all = all;
  }

  /** Empty if each requirement by itself is met. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    Map<String, List<Need>> packages = new LinkedHashMap<>();
    for (BundleRequirement requirement : mandatory()) {
      Need need = Need.of(requirement);
      List<BundleCapability> matching = capabilities(need).filter(requirement::matches).toList();
      if (matching.isEmpty()) {
        if (need.namespace().equals(BundleRevision.PACKAGE_NAMESPACE)) {
          packages.computeIfAbsent(near(need), key -> new ArrayList<>()).add(need);
        } else {
          findings.add(MissingCapability.finding(need, near(need)));
        }
      } else if (matching.stream().noneMatch(this::isAtHand)) {
        findings.add(blocked(need, matching.get(0).getRevision().getBundle()));
      }
    }
    packages.forEach((near, needs) -> findings.addAll(0, MissingPackages.findings(needs, near)));
    return findings;
  }

  private List<BundleRequirement> mandatory() {
    BundleRevision revision = bundle.adapt(BundleRevision.class);
    return revision.getDeclaredRequirements(null).stream()
        .filter(requirement -> directive(requirement, Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE))
        .filter(requirement -> directive(requirement, Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE))
        .toList();
  }

  /** Whether a directive has its default: {@code mandatory}, or {@code resolve}. */
  private static boolean directive(BundleRequirement requirement, String name) {
    String value = requirement.getDirectives().get(name);
    return value == null
        || value.equals(Namespace.RESOLUTION_MANDATORY)
        || value.equals(Namespace.EFFECTIVE_RESOLVE);
  }

  private Stream<BundleCapability> capabilities(Need need) {
    return all.stream()
        .map(candidate -> candidate.adapt(BundleRevision.class))
        .flatMap(revision -> revision.getDeclaredCapabilities(need.namespace()).stream());
  }

  /** Where the thing is, in versions that do not fit; empty if nobody brings it. */
  private String near(Need need) {
    return capabilities(need)
        .filter(need::names)
        .map(near -> Need.versionOf(near) + " from " + provider(near))
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  private static String provider(BundleCapability capability) {
    Bundle provider = capability.getRevision().getBundle();
    return provider.getBundleId() == 0 ? "Thalweg itself" : provider.getSymbolicName();
  }

  private boolean isAtHand(BundleCapability capability) {
    Bundle provider = capability.getRevision().getBundle();
    return provider.equals(bundle) || provider.getState() != Bundle.INSTALLED;
  }

  private static Finding blocked(Need need, Bundle provider) {
    return new Finding(
        "It needs %s from %s, which does not work itself"
            .formatted(need.described(), provider.getSymbolicName()),
        "fix that bundle first");
  }
}
