package thalweg.runtime.plugins.classfile;

import java.util.function.Consumer;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Visits a method: finds its lambda expressions, and the text that it returns if that is all it
 * does.
 */
final class MethodReader extends MethodVisitor {

  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";

  private final MentionCollector mentions;
  private final Consumer<String> constant;
  private int instructions;
  private String loaded;

  MethodReader(MentionCollector mentions, Consumer<String> constant) {
    super(Opcodes.ASM9);
    this.mentions = mentions;
    this.constant = constant;
  }

  @Override
  public void visitLdcInsn(Object value) {
    if (instructions++ == 0 && value instanceof String text) {
      loaded = text;
    }
  }

  @Override
  public void visitInsn(int code) {
    if (instructions++ == 1 && code == Opcodes.ARETURN && loaded != null) {
      constant.accept(loaded);
    }
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    instructions++;
    if (bootstrap.getOwner().equals(LAMBDAS) && arguments[0] instanceof Type types) {
      mentions.lambda(Type.getReturnType(descriptor), name, types);
    }
  }

  @Override
  public void visitJumpInsn(int code, Label label) {
    instructions++;
  }

  @Override
  public void visitVarInsn(int code, int variable) {
    instructions++;
  }

  @Override
  public void visitFieldInsn(int code, String owner, String name, String descriptor) {
    instructions++;
  }

  @Override
  public void visitMethodInsn(
      int code, String owner, String name, String descriptor, boolean onInterface) {
    instructions++;
  }

  @Override
  public void visitTypeInsn(int code, String type) {
    instructions++;
  }

  @Override
  public void visitIntInsn(int code, int operand) {
    instructions++;
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return new SeenAnnotation();
  }

  @Override
  public AnnotationVisitor visitParameterAnnotation(
      int parameter, String descriptor, boolean visible) {
    return new SeenAnnotation();
  }

  @Override
  public AnnotationVisitor visitAnnotationDefault() {
    return new SeenAnnotation();
  }
}
