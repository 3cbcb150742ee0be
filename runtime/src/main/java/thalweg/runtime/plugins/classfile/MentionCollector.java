package thalweg.runtime.plugins.classfile;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.Remapper;

/**
 * Collects what a class refers to. ASM's renaming asks for a new name of everything that a class
 * file names, in code, types, constants and annotations alike; this one changes none, and takes
 * note.
 */
final class MentionCollector extends Remapper {

  private final Set<Mention> mentions = new TreeSet<>();
  private final Set<LambdaUse> lambdas = new LinkedHashSet<>();

  MentionCollector() {
    super(Opcodes.ASM9);
  }

  Set<Mention> mentions() {
    return mentions;
  }

  Set<LambdaUse> lambdas() {
    return lambdas;
  }

  /** A lambda expression was made. */
  void lambda(Type type, String method, Type types) {
    lambdas.add(new LambdaUse(type.getInternalName(), method, types.getDescriptor()));
  }

  @Override
  public String map(String internalName) {
    mentions.add(Mention.of(internalName));
    return internalName;
  }

  @Override
  public String mapMethodName(String owner, String name, String descriptor) {
    return member(owner, name, descriptor);
  }

  @Override
  public String mapFieldName(String owner, String name, String descriptor) {
    return member(owner, name, descriptor);
  }

  /** Arrays have the methods of objects. */
  private String member(String owner, String name, String descriptor) {
    if (!owner.startsWith("[")) {
      mentions.add(new Mention(owner, name, descriptor));
    }
    return name;
  }
}
