package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Builds a bundle as somebody else would: compiled against the product's core-api jar alone. */
final class BundleBuilder {

  private final Path work;
  private final List<Path> classPath = new ArrayList<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final Map<String, byte[]> entries = new TreeMap<>();

  BundleBuilder(String symbolicName, String version) throws IOException {
    work = Files.createTempDirectory("bundle");
    classPath.add(Product.library("core-api"));
    headers.put("Manifest-Version", "1.0");
    headers.put("Bundle-ManifestVersion", "2");
    headers.put("Bundle-SymbolicName", symbolicName);
    headers.put("Bundle-Version", version);
  }

  BundleBuilder header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** Compiles against another of the product's libraries, too. */
  BundleBuilder against(String library) throws IOException {
    classPath.add(Product.library(library));
    return this;
  }

  BundleBuilder without(String header) {
    headers.remove(header);
    return this;
  }

  BundleBuilder entry(String path, byte[] content) {
    entries.put(path, content);
    return this;
  }

  /** Compiles a class and puts it, and the classes in it, into the bundle. */
  BundleBuilder source(String type, String source) throws IOException {
    Path file = work.resolve("src").resolve(type.replace('.', '/') + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    Path classes = Files.createDirectories(work.resolve("classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      String path = classPath.stream().map(Path::toString).collect(Collectors.joining(":"));
      List<String> options = List.of("-cp", path, "-d", classes.toString());
      boolean compiled =
          compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(file)).call();
      assertThat(compiled).as(source).isTrue();
    }
    try (Stream<Path> compiled = Files.walk(classes)) {
      for (Path one : compiled.filter(Files::isRegularFile).toList()) {
        entries.put(classes.relativize(one).toString(), Files.readAllBytes(one));
      }
    }
    return this;
  }

  /** Registers a class as a service; more elements, such as references, may follow. */
  BundleBuilder component(String type, String service, String more) {
    String path = "OSGI-INF/" + type + ".xml";
    headers.merge("Service-Component", path, (one, other) -> one + "," + other);
    String xml =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%s">
          <service><provide interface="%s"/></service>%s
          <implementation class="%s"/>
        </scr:component>
        """
            .formatted(type, service, more, type);
    return entry(path, xml.getBytes(StandardCharsets.UTF_8));
  }

  Path write(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    headers.forEach(manifest.getMainAttributes()::putValue);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return jar;
  }
}
