package thalweg.runtime.plugins;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.PluginFactory;
import thalweg.runtime.plugins.diagnosis.Components;
import thalweg.runtime.plugins.diagnosis.Finding;
import thalweg.runtime.settings.SettingsSpec;
import thalweg.runtime.trial.TimeUpException;

/** Turns the factory services of a running bundle into plug-ins, each within the time limit. */
final class FactorySearch {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Finding EMBEDDED_API =
      new Finding(
          "It contains its own copy of thalweg.api",
          "import that instead of embedding it; core-api has the scope provided");

  private final Bundle bundle;
  private final PluginHost host;
  private final List<Plugin> plugins = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private TimeUpException late;

  FactorySearch(Bundle bundle, PluginHost host) {
    this.bundle = bundle;
    this.host = host;
  }

  /** What a factory turned out to be: one of the two. */
  private record Made(Plugin plugin, Finding finding) {}

  /** The plug-ins found. */
  List<Plugin> plugins() {
    return plugins;
  }

  /** The problems met, one for each factory that cannot be used. */
  List<Finding> findings() {
    return findings;
  }

  /** What did not come to an end. */
  Optional<TimeUpException> late() {
    return Optional.ofNullable(late);
  }

  /** Looks at every factory that the bundle registered. */
  void run() {
    ServiceReference<?>[] registered = bundle.getRegisteredServices();
    // All of them, whichever loader the bundle sees the API through: one that embeds its own copy
    // is then reported instead of ignored.
    for (ServiceReference<?> reference :
        registered == null ? new ServiceReference<?>[0] : registered) {
      List<String> services =
          Arrays.asList((String[]) reference.getProperty(Constants.OBJECTCLASS));
      for (Kind kind : Kind.values()) {
        if (services.contains(kind.service())) {
          add(kind, reference);
        }
      }
    }
  }

  private void add(Kind kind, ServiceReference<?> reference) {
    try {
      Made made =
          host.call(
              "the making of its %s's factory".formatted(kind.word()), () -> make(kind, reference));
      if (made.finding() == null) {
        plugins.add(made.plugin());
      } else {
        findings.add(made.finding());
      }
    } catch (TimeUpException e) {
      late = e;
      findings.add(Finding.of(e));
    } catch (PluginException e) {
      findings.add(Finding.of(e));
    }
  }

  private Made make(Kind kind, ServiceReference<?> reference) {
    Object service = host.context().getService(reference);
    if (service instanceof PluginFactory<?, ?> factory && kind.isMadeBy(factory)) {
      return new Made(plugin(kind, factory), null);
    }
    return new Made(
        null, service == null ? Components.unmade(reference, host.installed()) : EMBEDDED_API);
  }

  private Plugin plugin(Kind kind, PluginFactory<?, ?> factory) {
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
