package thalweg.runtime.plugins.classfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import thalweg.runtime.plugins.Kind;

/** Finds the plug-ins of a jar without running it: by the factories that it declares. */
public final class ProvidedPlugins {

  private static final String NAME = "name";
  private static final String RETURNS_TEXT = "()Ljava/lang/String;";

  private final Map<String, ClassShape> classes;

  private ProvidedPlugins(Map<String, ClassShape> classes) {
    this.classes = classes;
  }

  /**
   * The plug-ins of a jar: for each kind the names, sorted. A factory whose {@code name()} does
   * more than return a text counts for its kind, without a name.
   */
  public static Map<Kind, List<String>> of(JarContents jar) {
    ProvidedPlugins provided = new ProvidedPlugins(new TreeMap<>(jar.shapes()));
    Map<Kind, List<String>> found = new EnumMap<>(Kind.class);
    for (ClassShape shape : provided.classes.values()) {
      if (shape.isConcrete()) {
        provided.kind(shape).ifPresent(kind -> provided.add(shape, kind, found));
      }
    }
    found.values().forEach(names -> names.sort(null));
    return found;
  }

  private void add(ClassShape shape, Kind kind, Map<Kind, List<String>> found) {
    List<String> names = found.computeIfAbsent(kind, k -> new ArrayList<>());
    name(shape).ifPresent(names::add);
  }

  private Optional<Kind> kind(ClassShape shape) {
    for (String parent : shape.parents()) {
      for (Kind kind : Kind.values()) {
        if (parent.equals(kind.service().replace('.', '/'))) {
          return Optional.of(kind);
        }
      }
      Optional<Kind> inherited = Optional.ofNullable(classes.get(parent)).flatMap(this::kind);
      if (inherited.isPresent()) {
        return inherited;
      }
    }
    return Optional.empty();
  }

  private Optional<String> name(ClassShape shape) {
    Optional<Member> own = shape.member(NAME, RETURNS_TEXT);
    return own.isPresent()
        ? own.map(Member::constant)
        : Optional.ofNullable(classes.get(String.valueOf(shape.superclass()))).flatMap(this::name);
  }
}
