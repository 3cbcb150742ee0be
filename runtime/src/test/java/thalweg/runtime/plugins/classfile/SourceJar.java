package thalweg.runtime.plugins.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A jar that is compiled from sources. */
public final class SourceJar {

  private final Map<String, String> headers = new LinkedHashMap<>();
  private final Map<String, String> sources = new TreeMap<>();
  private final Map<String, byte[]> entries = new TreeMap<>();
  private final List<Path> classPath = new ArrayList<>();

  private SourceJar() {
    headers.put("Manifest-Version", "1.0");
  }

  /** A jar without a bundle in it. */
  public static SourceJar plain() {
    return new SourceJar();
  }

  /** A bundle. */
  public static SourceJar bundle(String name, String version) {
    return plain()
        .header("Bundle-ManifestVersion", "2")
        .header("Bundle-SymbolicName", name)
        .header("Bundle-Version", version);
  }

  public SourceJar header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** A class to compile, by its full name. */
  public SourceJar source(String type, String text) {
    sources.put(type, text);
    return this;
  }

  public SourceJar entry(String path, byte[] content) {
    entries.put(path, content);
    return this;
  }

  /** What the sources are compiled against. */
  public SourceJar against(Path jar) {
    classPath.add(jar);
    return this;
  }

  /** Compiles and writes. */
  public Path write(Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar)) {
      out.write(bytes());
    }
    return jar;
  }

  /** The jar, not in a file. */
  public byte[] bytes() throws IOException {
    Map<String, byte[]> all = new TreeMap<>(entries);
    all.putAll(compiled());
    Manifest manifest = new Manifest();
    headers.forEach(manifest.getMainAttributes()::putValue);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
      for (Map.Entry<String, byte[]> entry : all.entrySet()) {
        ZipEntry zip = new ZipEntry(entry.getKey());
        zip.setTime(0);
        out.putNextEntry(zip);
        out.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** The classes alone, by their entries. */
  public Map<String, byte[]> compiled() throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    if (sources.isEmpty()) {
      return classes;
    }
    Path work = Files.createTempDirectory("sources");
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "--release", "17"));
    String path =
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    arguments.addAll(List.of("-cp", path, "-d", work.resolve("out").toString()));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = work.resolve("src").resolve(source.getKey().replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      arguments.add(Files.writeString(file, source.getValue()).toString());
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    int exit = compiler.run(null, null, complaints, arguments.toArray(String[]::new));
    assertThat(exit).as(complaints.toString(StandardCharsets.UTF_8)).isZero();
    try (Stream<Path> files = Files.walk(work.resolve("out"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String entry = work.resolve("out").relativize(file).toString().replace('\\', '/');
        classes.put(entry, Files.readAllBytes(file));
      }
    }
    return classes;
  }
}
