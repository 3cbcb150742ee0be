package thalweg.runtime.plugins.classfile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.store.Reason;

/**
 * What a jar holds, and what the jars in it do.
 *
 * @param file the jar
 * @param headers of its manifest
 * @param classes all of them, also those for newer Javas and those in jars within it
 * @param libraries names of entries that are native code
 * @param signed whether it carries a signature; nobody has looked whose
 */
public record JarContents(
    Path file,
    Attributes headers,
    List<CompiledClass> classes,
    List<String> libraries,
    boolean signed) {

  /**
   * Reads a jar.
   *
   * @throws PluginException if it is no whole jar, is too large, or holds a class file that cannot
   *     be read; a clause about it
   */
  public static JarContents read(Path file) {
    JarEntries found = new JarEntries();
    try (JarFile jar = new JarFile(file.toFile(), false)) {
      found.addAll(jar);
      Attributes headers =
          jar.getManifest() == null ? new Attributes() : jar.getManifest().getMainAttributes();
      return new JarContents(file, headers, found.classes(), found.libraries(), found.isSigned());
    } catch (IOException e) {
      throw new PluginException(
          "it is not a readable jar (%s): build or copy it again."
              .formatted(Reason.of(e).replaceAll("\\.+$", "")),
          e);
    } catch (SecurityException | IllegalArgumentException e) {
      throw new PluginException("it is not a readable jar: build or copy it again.", e);
    }
  }

  /** A header of the manifest; empty where it is missing. */
  public String header(String name) {
    return Optional.ofNullable(headers.getValue(name)).orElse("").strip();
  }

  /** The classes for all Javas, by their names in class files. */
  public Map<String, ClassShape> shapes() {
    return classes.stream()
        .filter(one -> one.release() == 0)
        .map(CompiledClass::shape)
        .collect(Collectors.toMap(ClassShape::name, Function.identity(), (one, twin) -> one));
  }

  /** The oldest Java that can run all classes that are not for newer ones; 0 without classes. */
  public int java() {
    return classes.stream()
        .filter(one -> one.release() == 0)
        .mapToInt(CompiledClass::java)
        .max()
        .orElse(0);
  }

  /** What of the machine its classes mention: for each the names of the classes, sorted. */
  public Map<Touch, List<String>> touches() {
    return Touches.of(this);
  }
}
