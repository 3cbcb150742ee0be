package thalweg.runtime.plugins.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Why components of a bundle that started bring no plug-in. */
public final class Components {

  private static final String NAME = "component.name";

  private Components() {}

  /** Components that wait for a service, or are not registered for another reason. */
  public static List<Finding> unregistered(Bundle bundle) {
    List<Finding> findings = new ArrayList<>();
    ServiceReference<?>[] references = bundle.getRegisteredServices();
    List<String> registered =
        Arrays.stream(references == null ? new ServiceReference<?>[0] : references)
            .map(reference -> String.valueOf(reference.getProperty(NAME)))
            .toList();
    if (!ComponentDescription.mayHaveMoreThan(registered.size(), bundle)) {
      return findings;
    }
    ComponentDescription.All described = ComponentDescription.in(bundle);
    findings.addAll(described.unreadable());
    for (ComponentDescription component : described.readable()) {
      if (!registered.contains(component.name())) {
        findings.add(waiting(bundle, component));
      }
    }
    return findings;
  }

  private static Finding waiting(Bundle bundle, ComponentDescription component) {
    List<String> missing =
        component.needs().stream().filter(need -> isMissing(bundle, need)).toList();
    return missing.isEmpty()
        ? new Finding(
            "Its component %s is not registered".formatted(component.name()),
            "look whether it waits for a configuration, or is switched off")
        : new Finding(
            "Its component %s waits for %s, which no bundle here registers"
                .formatted(component.name(), String.join(", ", missing)),
            "add the bundle that does");
  }

  private static boolean isMissing(Bundle bundle, String service) {
    BundleContext context = bundle.getBundleContext();
    return context != null && context.getServiceReference(service) == null;
  }

  /**
   * Why a component that is registered cannot be made: makes it once more and catches what it
   * throws, which Declarative Services keeps to its log.
   *
   * @param all every bundle that is installed, the framework's own included
   */
  public static Finding unmade(ServiceReference<?> reference, List<Bundle> all) {
    Bundle bundle = reference.getBundle();
    String name = String.valueOf(reference.getProperty(NAME));
    return ComponentDescription.in(bundle).readable().stream()
        .filter(component -> component.name().equals(name))
        .findFirst()
        .map(component -> new ComponentClass(bundle, component.implementation(), all).unmade())
        .orElse(new Finding("Its service " + name + " cannot be made", "look into its log"));
  }
}
