package thalweg.runtime.plugins.diagnosis;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    for (ComponentDescription component : ComponentDescription.in(bundle)) {
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
   */
  public static Finding unmade(ServiceReference<?> reference) {
    Bundle bundle = reference.getBundle();
    String name = String.valueOf(reference.getProperty(NAME));
    Optional<String> implementation =
        ComponentDescription.in(bundle).stream()
            .filter(component -> component.name().equals(name))
            .map(ComponentDescription::implementation)
            .findFirst();
    return implementation
        .map(type -> make(bundle, type))
        .orElse(new Finding("Its service " + name + " cannot be made", "look into its log"));
  }

  private static Finding make(Bundle bundle, String type) {
    try {
      bundle.loadClass(type).getConstructor().newInstance();
      return new Finding(
          type + " could not be activated", "look at its @Activate and @Reference methods");
    } catch (ClassNotFoundException e) {
      return new Finding("Its class " + type + " is not in it", "build it again with bnd");
    } catch (NoSuchMethodException | IllegalAccessException | InstantiationException e) {
      return new Finding(
          type + " cannot be made", "make it a public class with a constructor without parameters");
    } catch (InvocationTargetException e) {
      return failed(type, e.getCause());
    } catch (UnsupportedClassVersionError e) {
      return new Finding(
          "%s was built for a newer Java than %d".formatted(type, Runtime.version().feature()),
          "start Thalweg on that Java (THALWEG_JAVA), or rebuild it");
    } catch (LinkageError e) {
      return failed(type, e);
    }
  }

  private static Finding failed(String type, Throwable thrown) {
    return thrown instanceof NoClassDefFoundError
        ? new Finding(
            "%s lacks a class: %s".formatted(type, Thrown.described(thrown)),
            "import its package, or embed the library that holds it")
        : new Finding(
            "The constructor of %s failed: %s".formatted(type, Thrown.described(thrown)),
            "mend it");
  }
}
