package thalweg.runtime.plugins.classfile;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.commons.ClassRemapper;
import thalweg.api.plugin.PluginException;

/** Reads class files. */
public final class ClassFileReader {

  /** Class files of Java 1.0 have this number, and each Java since has the next. */
  private static final int BEFORE_JAVA_1 = 44;

  /** Where the number of a class file's format stands. */
  private static final int MAJOR = 6;

  private ClassFileReader() {}

  /**
   * Reads a class.
   *
   * @param bytes the whole class file
   * @param release the {@link CompiledClass#release}
   * @throws PluginException if it is damaged, or of a newer Java than can be read; a clause about
   *     it
   */
  public static CompiledClass read(byte[] bytes, int release) {
    try {
      ClassReader reader = new ClassReader(bytes);
      MentionCollector mentions = new MentionCollector();
      ShapeReader shape = new ShapeReader(mentions);
      reader.accept(
          new ClassRemapper(shape, mentions), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
      return new CompiledClass(
          reader.readUnsignedShort(MAJOR) - BEFORE_JAVA_1,
          release,
          shape.shape(),
          mentions.mentions(),
          mentions.lambdas());
    } catch (RuntimeException e) {
      // ASM checks nothing on its way: a damaged file ends in whatever exception it runs into.
      throw new PluginException(reason(bytes), e);
    }
  }

  private static String reason(byte[] bytes) {
    boolean isClass =
        bytes.length > MAJOR + 1
            && bytes[0] == (byte) 0xCA
            && bytes[1] == (byte) 0xFE
            && bytes[2] == (byte) 0xBA
            && bytes[3] == (byte) 0xBE;
    int java =
        isClass ? (bytes[MAJOR] & 0xFF) * 256 + (bytes[MAJOR + 1] & 0xFF) - BEFORE_JAVA_1 : 0;
    return java > Runtime.version().feature()
        ? "is of Java " + java + ", which this Thalweg cannot read"
        : "is damaged, or no class file";
  }
}
