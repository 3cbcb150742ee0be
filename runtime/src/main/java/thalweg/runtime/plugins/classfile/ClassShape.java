package thalweg.runtime.plugins.classfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/**
 * What a class or an interface declares.
 *
 * @param access the flags of the class file
 * @param name as class files write it, with slashes
 * @param superclass its name; null for {@code java/lang/Object}
 * @param interfaces the names of those it implements or extends itself
 * @param members its fields and methods
 */
public record ClassShape(
    int access, String name, String superclass, List<String> interfaces, List<Member> members) {

  /** Whether it is an interface. */
  public boolean isInterface() {
    return (access & Opcodes.ACC_INTERFACE) != 0;
  }

  /** Whether objects can be of this very class. */
  public boolean isConcrete() {
    return (access & (Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT)) == 0;
  }

  /** Whether other packages can use it. */
  public boolean isPublic() {
    return (access & Opcodes.ACC_PUBLIC) != 0;
  }

  /** Whether it can be extended. */
  public boolean isFinal() {
    return (access & Opcodes.ACC_FINAL) != 0;
  }

  /** Superclass and interfaces. */
  public List<String> parents() {
    List<String> parents = new ArrayList<>();
    if (superclass != null) {
      parents.add(superclass);
    }
    parents.addAll(interfaces);
    return parents;
  }

  /** The member of a name and types that it declares itself. */
  public Optional<Member> member(String member, String descriptor) {
    return members.stream().filter(one -> one.is(member, descriptor)).findFirst();
  }

  /** Its name as people write it: {@code thalweg.api.model.Model}. */
  public String fullName() {
    return name.replace('/', '.').replace('$', '.');
  }

  /** The name without the package. */
  public String simpleName() {
    return simpleName(name);
  }

  /** A name of a class file without the package. */
  public static String simpleName(String name) {
    return name.substring(name.lastIndexOf('/') + 1).replace('$', '.');
  }

  /** The package of a name of a class file, with dots. */
  public static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('/'))).replace('/', '.');
  }
}
