package thalweg.runtime.plugins.classfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thalweg.api.plugin.PluginException;

/** Sorts the entries of a jar, and of the jars in it, by what they are. */
final class JarEntries {

  private static final Pattern CLASS =
      Pattern.compile("(?:META-INF/versions/(\\d{1,3})/)?(?:.*/)?([^/]+)\\.class");

  private static final Pattern NATIVE =
      Pattern.compile(".*\\.(so(\\.\\d+)*|dll|dylib|jnilib|exe)", Pattern.CASE_INSENSITIVE);

  private static final Pattern SIGNATURE =
      Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)", Pattern.CASE_INSENSITIVE);

  private final JarBounds bounds = new JarBounds();
  private final List<CompiledClass> classes = new ArrayList<>();
  private final List<String> libraries = new ArrayList<>();
  private boolean signed;

  List<CompiledClass> classes() {
    return classes;
  }

  List<String> libraries() {
    return libraries;
  }

  boolean isSigned() {
    return signed;
  }

  /** Looks at every entry. */
  void addAll(JarFile jar) throws IOException {
    for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
      JarEntry entry = entries.nextElement();
      try (InputStream in = bounds.entry(jar.getInputStream(entry))) {
        add(entry.getName(), in);
        in.transferTo(OutputStream.nullOutputStream());
      } catch (IOException e) {
        throw new IOException("its entry " + entry.getName() + " is damaged", e);
      }
    }
  }

  private void add(String name, InputStream in) throws IOException {
    Matcher matcher = CLASS.matcher(name);
    if (matcher.matches()) {
      if (!matcher.group(2).equals("module-info")) {
        int release = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        addClass(name, release, JarBounds.classFile(in));
      }
    } else if (name.endsWith(".jar")) {
      addJar(in);
    } else if (NATIVE.matcher(name).matches()) {
      libraries.add(name);
    } else if (SIGNATURE.matcher(name).matches()) {
      signed = true;
    }
  }

  private void addClass(String entry, int release, byte[] content) {
    try {
      classes.add(ClassFileReader.read(content, release));
    } catch (PluginException e) {
      throw new PluginException(
          "its class file %s %s: build it again, or ask its author."
              .formatted(entry, e.getMessage()),
          e);
    }
  }

  /**
   * From a file, as the framework reads it: the list at a jar's end may name other entries than
   * those met on the way there.
   */
  private void addJar(InputStream in) throws IOException {
    Path unpacked = Files.createTempFile("thalweg-", ".jar");
    try {
      Files.copy(in, unpacked, StandardCopyOption.REPLACE_EXISTING);
      try (JarFile jar = new JarFile(unpacked.toFile(), false)) {
        addAll(jar);
      }
    } finally {
      Files.deleteIfExists(unpacked);
    }
  }
}
