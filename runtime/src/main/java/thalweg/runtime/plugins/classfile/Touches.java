package thalweg.runtime.plugins.classfile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;

/** Finds what of the machine the classes of a jar mention. */
final class Touches {

  private final Map<Touch, SortedSet<String>> found = new EnumMap<>(Touch.class);

  private Touches() {}

  static Map<Touch, List<String>> of(JarContents jar) {
    Touches touches = new Touches();
    jar.classes().forEach(touches::add);
    jar.libraries().forEach(library -> touches.add(Touch.NATIVE_CODE, library));
    Map<Touch, List<String>> lists = new EnumMap<>(Touch.class);
    touches.found.forEach((touch, names) -> lists.put(touch, new ArrayList<>(names)));
    return lists;
  }

  private void add(CompiledClass one) {
    for (Touch touch : Touch.values()) {
      Collection<Mention> mentions = one.mentions();
      if (mentions.stream().anyMatch(touch::isMeantBy)) {
        add(touch, one.fullName());
      }
    }
    if (one.shape().members().stream().anyMatch(m -> (m.access() & Opcodes.ACC_NATIVE) != 0)) {
      add(Touch.NATIVE_CODE, one.fullName());
    }
  }

  private void add(Touch touch, String name) {
    found.computeIfAbsent(touch, t -> new TreeSet<>()).add(name);
  }
}
