package thalweg.runtime.plugins;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.plugins.diagnosis.Finding;

/** Looks at every jar that a host was given. */
final class BundleInspector {

  private static final Finding IDLE =
      new Finding(
          "It starts, but provides no plug-in, service or package",
          "annotate its factory with @Component and build it with bnd");

  private final PluginHost host;
  private final Startup startup;
  private final Catalogue catalogue;

  BundleInspector(PluginHost host, Startup startup) {
    this.host = host;
    this.startup = startup;
    this.catalogue = host.catalogue();
  }

  List<BundleReport> reports() {
    List<BundleReport> reports = new ArrayList<>();
    startup.bundles().forEach(bundle -> reports.add(report(bundle.examined())));
    startup
        .refused()
        .forEach((jar, why) -> reports.add(ofJar(jar, List.of(), List.of(sentence(why)))));
    startup
        .displaced()
        .forEach(
            (jar, why) -> reports.add(ofJar(jar, List.of("It is not used: " + why), List.of())));
    return reports;
  }

  private static BundleReport ofJar(Path jar, List<String> remarks, List<String> problems) {
    return new BundleReport(jar.getFileName().toString(), "", jar, List.of(), remarks, problems);
  }

  private static String sentence(String clause) {
    return Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
  }

  private BundleReport report(ExaminedBundle examined) {
    Bundle bundle = examined.bundle();
    Path jar = FactorySearch.jar(bundle);
    List<String> brings = brings(examined);
    List<String> found = new ArrayList<>();
    damage(jar).ifPresent(found::add);
    examined.findings().forEach(finding -> found.add(finding.sentence()));
    for (Plugin plugin : examined.plugins()) {
      DefaultTrial.of(plugin, host).map(Finding::sentence).ifPresent(found::add);
    }
    if (found.isEmpty() && brings.isEmpty()) {
      found.add(IDLE.sentence());
    }
    return new BundleReport(
        bundle.getSymbolicName(),
        bundle.getVersion().toString(),
        jar,
        brings,
        remarks(examined),
        found);
  }

  /** The product's own bundles were started without being read to their end. */
  private static Optional<String> damage(Path jar) {
    try {
      BundleJar.read(jar);
      return Optional.empty();
    } catch (PluginException e) {
      return Optional.of(sentence(e.getMessage()));
    }
  }

  private List<String> brings(ExaminedBundle examined) {
    List<String> brings = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<String> names =
          examined.plugins().stream()
              .filter(plugin -> plugin.kind() == kind)
              .map(plugin -> plugin.name() + (isHidden(plugin) ? " (hidden)" : ""))
              .toList();
      if (!names.isEmpty()) {
        brings.add(
            (names.size() == 1 ? kind.word() : kind.plural()) + " " + String.join(", ", names));
      }
    }
    if (brings.isEmpty()) {
      otherUse(examined.bundle()).ifPresent(brings::add);
    }
    return brings;
  }

  private boolean isHidden(Plugin plugin) {
    return !used(plugin).equals(plugin);
  }

  private Plugin used(Plugin plugin) {
    return catalogue.find(plugin.kind(), plugin.name()).orElse(plugin);
  }

  private static Optional<String> otherUse(Bundle bundle) {
    String host = bundle.getHeaders("").get(Constants.FRAGMENT_HOST);
    if (host != null) {
      return Optional.of("a part of " + host);
    }
    if (bundle.getHeaders("").get(Constants.EXPORT_PACKAGE) != null) {
      return Optional.of("packages");
    }
    return bundle.getRegisteredServices() != null ? Optional.of("services") : Optional.empty();
  }

  private List<String> remarks(ExaminedBundle examined) {
    List<String> remarks = new ArrayList<>();
    for (Plugin plugin : examined.plugins()) {
      if (isHidden(plugin)) {
        remarks.add(
            "Its %s is hidden by that of %s (%s): rename one, or take one away."
                .formatted(plugin.described(), used(plugin).fullBundle(), used(plugin).jar()));
      }
    }
    Bundle bundle = examined.bundle();
    startup.bundles().stream()
        .map(LoadedBundle::bundle)
        .filter(other -> other.getBundleId() < bundle.getBundleId())
        .filter(other -> other.getSymbolicName().equals(bundle.getSymbolicName()))
        .map(
            other ->
                "%s is a bundle of the same name, version %s: keep one of the two."
                    .formatted(FactorySearch.jar(other), other.getVersion()))
        .forEach(remarks::add);
    return remarks;
  }
}
