package thalweg.runtime.plugins;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * Which jars of some directories are used. Of two in one directory that bring a bundle of one name
 * the framework would take both, and the order of their files would decide between their plug-ins:
 * an old build beside a new one would go unnoticed.
 *
 * @param used in the given order
 * @param displaced for each of the others why it is not used, as a clause about it
 */
public record JarChoice(List<BundleJar> used, Map<Path, String> displaced) {

  /** Chooses. */
  public static JarChoice of(Collection<BundleJar> jars) {
    Map<List<Object>, BundleJar> best = new HashMap<>();
    BinaryOperator<BundleJar> better = (one, other) -> one.precedes(other) ? one : other;
    jars.forEach(jar -> best.merge(nameIn(jar), jar, better));
    List<BundleJar> used = new ArrayList<>();
    Map<Path, String> displaced = new LinkedHashMap<>();
    for (BundleJar jar : jars) {
      BundleJar chosen = best.get(nameIn(jar));
      if (chosen.equals(jar)) {
        used.add(jar);
      } else {
        displaced.put(jar.file(), chosen.displaces(jar));
      }
    }
    return new JarChoice(used, displaced);
  }

  private static List<Object> nameIn(BundleJar jar) {
    return List.of(jar.directory(), jar.name());
  }
}
