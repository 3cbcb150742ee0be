package thalweg.runtime.plugins.classfile;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/** Collects what a class declares; visits all of it, so that everything it mentions is seen. */
final class ShapeReader extends ClassVisitor {

  private final MentionCollector mentions;
  private final List<Member> members = new ArrayList<>();
  private ClassShape shape;

  ShapeReader(MentionCollector mentions) {
    super(Opcodes.ASM9);
    this.mentions = mentions;
  }

  ClassShape shape() {
    return shape;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      String signature,
      String superclass,
      String[] interfaces) {
    shape =
        new ClassShape(
            access,
            name,
            superclass,
            interfaces == null ? List.of() : List.of(interfaces),
            members);
  }

  /** A nested class has its real access in this list, not in its own file's head. */
  @Override
  public void visitInnerClass(String name, String outer, String simple, int access) {
    if (shape.name().equals(name)) {
      int kept = shape.access() & ~(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED);
      int declared = access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED);
      shape =
          new ClassShape(
              kept | declared, name, shape.superclass(), shape.interfaces(), shape.members());
    }
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String descriptor, String signature, Object value) {
    members.add(new Member(access, name, descriptor, null));
    return new FieldVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String type, boolean visible) {
        return new SeenAnnotation();
      }
    };
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    int index = members.size();
    members.add(new Member(access, name, descriptor, null));
    return new MethodReader(
        mentions, text -> members.set(index, new Member(access, name, descriptor, text)));
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return new SeenAnnotation();
  }

  @Override
  public AnnotationVisitor visitTypeAnnotation(
      int reference, TypePath path, String descriptor, boolean visible) {
    return new SeenAnnotation();
  }
}
