package thalweg.runtime.plugins;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import thalweg.runtime.plugins.diagnosis.Finding;

/** Looks at every jar that a host was given. */
final class BundleInspector {

  private static final Finding IDLE =
      new Finding(
          "It starts, but provides no plug-in, service or package",
          "annotate its factory with @Component and build it with bnd");

  private final PluginHost host;
  private final Catalogue catalogue;
  private final List<Bundle> bundles;
  private final List<BundleProblem> problems;

  BundleInspector(PluginHost host) {
    this.host = host;
    this.bundles =
        Arrays.stream(host.context().getBundles())
            .filter(bundle -> bundle.getBundleId() != Constants.SYSTEM_BUNDLE_ID)
            .toList();
    FactorySearch search = new FactorySearch(host);
    this.catalogue = search.search();
    this.problems = BundleProblem.all(host, search.problems());
  }

  List<BundleReport> reports() {
    List<BundleReport> reports = new ArrayList<>(bundles.stream().map(this::report).toList());
    host.refused()
        .forEach((jar, why) -> reports.add(refused(jar, Objects.toString(why.getMessage()))));
    return reports;
  }

  private static BundleReport refused(Path jar, String why) {
    return new BundleReport(
        jar.getFileName().toString(), "", jar, List.of(), List.of(), List.of(why));
  }

  private BundleReport report(Bundle bundle) {
    Path jar = FactorySearch.jar(bundle);
    List<String> brings = brings(bundle, jar);
    List<String> found =
        new ArrayList<>(
            problems.stream()
                .filter(problem -> problem.bundle().equals(bundle))
                .map(problem -> problem.finding().sentence())
                .toList());
    if (found.isEmpty() && brings.isEmpty()) {
      found.add(IDLE.sentence());
    }
    return new BundleReport(
        bundle.getSymbolicName(),
        bundle.getVersion().toString(),
        jar,
        brings,
        remarks(bundle, jar),
        found);
  }

  private List<String> brings(Bundle bundle, Path jar) {
    List<String> brings = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<String> names = new ArrayList<>();
      names(catalogue.plugins(), kind, jar).forEach(names::add);
      names(catalogue.shadowed(), kind, jar).map(name -> name + " (hidden)").forEach(names::add);
      if (!names.isEmpty()) {
        brings.add(
            (names.size() == 1 ? kind.word() : kind.plural()) + " " + String.join(", ", names));
      }
    }
    if (brings.isEmpty()) {
      otherUse(bundle, brings);
    }
    return brings;
  }

  private static Stream<String> names(List<Plugin> plugins, Kind kind, Path jar) {
    return plugins.stream()
        .filter(plugin -> plugin.kind() == kind && plugin.jar().equals(jar))
        .map(Plugin::name);
  }

  private static void otherUse(Bundle bundle, List<String> brings) {
    if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null) {
      brings.add("a part of " + bundle.getHeaders("").get(Constants.FRAGMENT_HOST));
    } else if (bundle.getHeaders("").get(Constants.EXPORT_PACKAGE) != null) {
      brings.add("packages");
    } else if (bundle.getRegisteredServices() != null) {
      brings.add("services");
    }
  }

  private List<String> remarks(Bundle bundle, Path jar) {
    List<String> remarks = new ArrayList<>();
    for (Plugin hidden : catalogue.shadowed()) {
      if (hidden.jar().equals(jar)) {
        Plugin used = catalogue.find(hidden.kind(), hidden.name()).orElseThrow();
        remarks.add(
            "Its %s is hidden by that of %s %s (%s): rename one, or take one away."
                .formatted(hidden.described(), used.bundle(), used.version(), used.jar()));
      }
    }
    for (Bundle other : bundles) {
      if (other.getBundleId() < bundle.getBundleId()
          && other.getSymbolicName().equals(bundle.getSymbolicName())) {
        remarks.add(
            "%s is a bundle of the same name, version %s: keep one of the two."
                .formatted(FactorySearch.jar(other), other.getVersion()));
      }
    }
    return remarks;
  }
}
