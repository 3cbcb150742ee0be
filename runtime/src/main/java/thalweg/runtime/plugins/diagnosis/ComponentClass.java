package thalweg.runtime.plugins.diagnosis;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;

/**
 * The class of a component that Declarative Services could not make.
 *
 * @param bundle that holds it
 * @param type its name
 * @param all every bundle that is installed, the framework's own included
 */
record ComponentClass(Bundle bundle, String type, List<Bundle> all) {

  /** Does what was done before, step by step, and tells which one fails. */
  Finding unmade() {
    try {
      Class<?> loaded = bundle.loadClass(type);
      loaded.getConstructor().newInstance();
      link(loaded);
      return new Finding(
          type + " could not be activated", "look at its @Activate and @Reference methods");
    } catch (ClassNotFoundException e) {
      return new Finding("Its class " + type + " is not in it", "build it again with bnd");
    } catch (NoSuchMethodException | IllegalAccessException | InstantiationException e) {
      return new Finding(
          type + " cannot be made", "make it a public class with a constructor without parameters");
    } catch (InvocationTargetException e) {
      return failed(e.getCause());
    } catch (UnsupportedClassVersionError e) {
      return new Finding(
          "%s was built for a newer Java than %d".formatted(type, Runtime.version().feature()),
          "start Thalweg on that Java (THALWEG_JAVA), or rebuild it");
    } catch (LinkageError e) {
      return failed(e);
    }
  }

  /**
   * Declarative Services looks at every member of a class; the types that these name are loaded.
   */
  private static void link(Class<?> loaded) {
    for (Class<?> one = loaded; one != null; one = one.getSuperclass()) {
      one.getDeclaredMethods();
      one.getDeclaredFields();
      one.getDeclaredConstructors();
    }
  }

  private Finding failed(Throwable thrown) {
    Optional<String> initializer = Thrown.failedInitializer(thrown);
    if (initializer.isPresent()) {
      return new Finding(
          "The static initializer of %s failed: %s"
              .formatted(initializer.get(), Thrown.described(thrown)),
          "fix it");
    }
    return Thrown.missingClass(thrown)
        .map(missing -> MissingClass.finding(type, missing, all))
        .orElseGet(
            () ->
                new Finding(
                    "The constructor of %s failed: %s".formatted(type, Thrown.described(thrown)),
                    "fix it"));
  }
}
