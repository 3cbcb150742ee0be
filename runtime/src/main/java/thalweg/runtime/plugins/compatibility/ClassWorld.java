package thalweg.runtime.plugins.compatibility;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.plugins.classfile.ClassFileReader;
import thalweg.runtime.plugins.classfile.ClassShape;

/**
 * The classes that a plug-in would see: its own, those of a version of the API, those that the
 * launcher exports beside it, and Java's.
 */
final class ClassWorld {

  private final Map<String, ClassShape> own;
  private final ApiVersion api;
  private final Map<String, Optional<ClassShape>> others = new HashMap<>();

  ClassWorld(Map<String, ClassShape> own, ApiVersion api) {
    this.own = own;
    this.api = api;
  }

  /** A class, by its name in class files; empty if it is not there or not known. */
  Optional<ClassShape> find(String name) {
    ClassShape mine = own.get(name);
    if (mine != null) {
      return Optional.of(mine);
    }
    return isApi(name)
        ? Optional.ofNullable(api.classes().get(name))
        : others.computeIfAbsent(name, ClassWorld::load);
  }

  /** Whether a name belongs to the API, and not to the plug-in itself. */
  boolean isApi(String name) {
    return !own.containsKey(name) && ApiVersion.isApi(ClassShape.packageOf(name));
  }

  /** The launcher's class path, and Java: read as files, never loaded. */
  private static Optional<ClassShape> load(String name) {
    try (InputStream in = ClassLoader.getSystemResourceAsStream(name + ".class")) {
      return in == null
          ? Optional.empty()
          : Optional.of(ClassFileReader.read(in.readAllBytes(), 0).shape());
    } catch (IOException | PluginException e) {
      return Optional.empty();
    }
  }

  /** A class and all that it extends or implements, itself first; those that are known. */
  Ancestry ancestry(ClassShape start) {
    Map<String, ClassShape> known = new LinkedHashMap<>();
    boolean complete = true;
    Deque<ClassShape> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      ClassShape one = open.remove();
      if (known.putIfAbsent(one.name(), one) == null) {
        for (String parent : one.parents()) {
          Optional<ClassShape> found = find(parent);
          complete &= found.isPresent();
          found.ifPresent(open::add);
        }
      }
    }
    return new Ancestry(known, complete);
  }

  /**
   * What a class inherits from.
   *
   * @param classes by their names in class files
   * @param complete whether no parent is unknown
   */
  record Ancestry(Map<String, ClassShape> classes, boolean complete) {}
}
