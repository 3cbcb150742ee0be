package thalweg.runtime.plugins;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.PluginFactory;
import thalweg.runtime.plugins.diagnosis.Components;
import thalweg.runtime.plugins.diagnosis.Finding;
import thalweg.runtime.settings.SettingsSpec;

/** Turns the factory services of running bundles into plug-ins. */
final class FactorySearch {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Finding EMBEDDED_API =
      new Finding(
          "It contains its own copy of thalweg.api",
          "import that instead of embedding it; core-api has the scope provided");

  private final PluginHost host;
  private final BundleContext context;
  private final List<BundleProblem> problems = new ArrayList<>();

  FactorySearch(PluginHost host) {
    this.host = host;
    this.context = host.context();
  }

  /** The problems met while searching, one for each factory that cannot be used. */
  List<BundleProblem> problems() {
    return problems;
  }

  /** The plug-ins of all bundles. */
  Catalogue search() {
    return search(bundle -> true, host.refused().values());
  }

  /** The plug-ins of some bundles, and the problems of these. */
  Catalogue search(Predicate<Bundle> wanted) {
    return search(wanted, List.of());
  }

  private Catalogue search(Predicate<Bundle> wanted, Collection<PluginException> refused) {
    List<Plugin> found = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<Plugin> ofKind = new ArrayList<>();
      references(kind).stream()
          .filter(reference -> wanted.test(reference.getBundle()))
          .forEach(reference -> add(kind, reference, ofKind));
      // By name; bundles installed first win where two bring one name.
      ofKind.sort(Comparator.comparing(Plugin::name));
      found.addAll(ofKind);
    }
    List<BundleProblem> ofWanted =
        BundleProblem.all(host, problems).stream()
            .filter(problem -> wanted.test(problem.bundle()))
            .toList();
    return Catalogue.of(found, refused, ofWanted);
  }

  private List<ServiceReference<?>> references(Kind kind) {
    try {
      // All references, whichever loader their bundle sees the API through: a bundle that embeds
      // its own copy is then reported instead of ignored.
      ServiceReference<?>[] references = context.getAllServiceReferences(kind.service(), null);
      List<ServiceReference<?>> sorted = new ArrayList<>();
      if (references != null) {
        sorted.addAll(List.of(references));
        sorted.sort(Comparator.comparing(reference -> reference.getBundle().getBundleId()));
      }
      return sorted;
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(Kind kind, ServiceReference<?> reference, List<Plugin> found) {
    Bundle bundle = reference.getBundle();
    try {
      Object service = context.getService(reference);
      if (service instanceof PluginFactory<?, ?> factory && kind.isMadeBy(factory)) {
        found.add(plugin(kind, factory, bundle));
      } else if (service == null) {
        problems.add(new BundleProblem(bundle, Components.unmade(reference)));
      } else {
        problems.add(new BundleProblem(bundle, EMBEDDED_API));
      }
    } catch (PluginException e) {
      problems.add(new BundleProblem(bundle, new Finding(e.getMessage(), "mend its factory")));
    } catch (RuntimeException | LinkageError e) {
      problems.add(
          new BundleProblem(
              bundle,
              new Finding("A %s of it failed with %s".formatted(kind.word(), e), "mend it")));
    }
  }

  private static Plugin plugin(Kind kind, PluginFactory<?, ?> factory, Bundle bundle) {
    String name = factory.name();
    if (name == null || !NAME.matcher(name).matches()) {
      throw new PluginException(
          "A %s calls itself '%s', expected lower-case letters, digits and dashes"
              .formatted(kind.word(), name));
    }
    return new Plugin(
        kind,
        name,
        factory,
        SettingsSpec.of(factory.settings()),
        bundle.getSymbolicName(),
        bundle.getVersion().toString(),
        jar(bundle));
  }

  /** The file of a bundle. */
  static Path jar(Bundle bundle) {
    return Path.of(URI.create(bundle.getLocation().substring("reference:".length())));
  }
}
