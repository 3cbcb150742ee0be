package thalweg.runtime.plugins.classfile;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;

/** Visits all that is in an annotation, and keeps nothing. */
final class SeenAnnotation extends AnnotationVisitor {

  SeenAnnotation() {
    super(Opcodes.ASM9);
  }

  @Override
  public AnnotationVisitor visitAnnotation(String name, String descriptor) {
    return this;
  }

  @Override
  public AnnotationVisitor visitArray(String name) {
    return this;
  }
}
