package thalweg.runtime.plugins.classfile;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A field or a method that a class declares.
 *
 * @param access the flags of the class file
 * @param name such as {@code step}
 * @param descriptor as class files write types: {@code (IF)V}; without parentheses for a field
 * @param constant the text that the method returns if it does nothing else; otherwise null
 */
public record Member(int access, String name, String descriptor, String constant) {

  /** Whether it is a method that implementations must have. */
  public boolean isAbstract() {
    return (access & Opcodes.ACC_ABSTRACT) != 0;
  }

  /** Whether classes outside its package can use it, at least those that extend its class. */
  public boolean isVisible() {
    return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0;
  }

  /** Whether it can be inherited and overridden. */
  public boolean isOverridable() {
    return (access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) == 0;
  }

  /** Whether it is the one of a name and types. */
  public boolean is(String otherName, String otherDescriptor) {
    return name.equals(otherName) && descriptor.equals(otherDescriptor);
  }

  /** Name and types, as a programmer would write them: {@code int size()}. */
  public String signature() {
    return signature(name, descriptor);
  }

  /** The same for a member that is only mentioned. */
  public static String signature(String name, String descriptor) {
    if (!descriptor.startsWith("(")) {
      return simple(Type.getType(descriptor)) + " " + name;
    }
    String parameters =
        Arrays.stream(Type.getArgumentTypes(descriptor))
            .map(Member::simple)
            .collect(Collectors.joining(", "));
    return name.equals("<init>")
        ? "constructor(" + parameters + ")"
        : "%s %s(%s)".formatted(simple(Type.getReturnType(descriptor)), name, parameters);
  }

  private static String simple(Type type) {
    String name = type.getClassName();
    return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
  }
}
