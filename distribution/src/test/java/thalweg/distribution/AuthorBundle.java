package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A renderer that somebody writes against the packaged core-api: built anew with every edit. */
final class AuthorBundle {

  static final String NAME = "other.text";
  static final String RENDER = "output.write(settings.file(), out -> out.write(text.getBytes()));";

  private static final String SOURCE =
      """
      package other;

      import java.io.IOException;
      import thalweg.api.plugin.Setting;
      import thalweg.api.render.Renderer;
      import thalweg.api.render.RendererFactory;

      public final class TextFactory implements RendererFactory<TextFactory.Settings> {
        %s
        public record Settings(
            @Setting(value = "where the words go", byDefault = "words.txt") String file) {}
        public TextFactory() { %s }
        @Override public String name() { return read("/name.txt"); }
        @Override public String summary() { return "Writes the words of its jar."; }
        @Override public Class<Settings> settings() { return Settings.class; }
        @Override public Renderer create(Settings settings) {
          %s
          return (scene, output) -> { String text = read("/words.txt") + " " + scene.title(); %s };
        }
        private static String read(String resource) {
          try (var in = TextFactory.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes());
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        }
      }
      """;

  private static final String COMPONENT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="other.TextFactory">
        <service><provide interface="thalweg.api.render.RendererFactory"/></service>
        <implementation class="other.TextFactory"/>
      </scr:component>
      """;

  private final Path classes;
  private final Map<String, String> headers = new TreeMap<>();
  private final Set<String> without = new HashSet<>();
  private String name = "text";

  private AuthorBundle(Path classes) {
    this.classes = classes;
    headers.put("Manifest-Version", "1.0");
    headers.put("Bundle-ManifestVersion", "2");
    headers.put("Bundle-SymbolicName", NAME);
    headers.put("Bundle-Version", "1.0.0.SNAPSHOT");
    headers.put("Service-Component", "OSGI-INF/text.xml");
    apiVersions("[1.0,2)");
  }

  /** Compiles a renderer that works. */
  static AuthorBundle working(Path work) throws IOException {
    return of(work, "", "", RENDER);
  }

  /** Compiles a renderer whose constructor, {@code create} and {@code render} begin so. */
  static AuthorBundle of(Path work, String constructor, String create, String render)
      throws IOException {
    return of(work, constructor, create, render, "");
  }

  /** Compiles a renderer with more members. */
  static AuthorBundle of(
      Path work, String constructor, String create, String render, String members)
      throws IOException {
    Path classes = Files.createTempDirectory(work, "classes");
    Path source = Files.createTempDirectory(work, "source").resolve("TextFactory.java");
    Files.writeString(source, SOURCE.formatted(members, constructor, create, render));
    compile(source, classes);
    return new AuthorBundle(classes);
  }

  AuthorBundle header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  AuthorBundle withoutHeader(String name) {
    headers.remove(name);
    return this;
  }

  AuthorBundle withoutComponent() {
    return withoutHeader("Service-Component");
  }

  AuthorBundle withoutClass(String file) {
    without.add(file);
    return this;
  }

  /** The name of the renderer. */
  AuthorBundle named(String renderer) {
    name = renderer;
    return this;
  }

  AuthorBundle imports(String more) {
    return header("Import-Package", headers.get("Import-Package") + "," + more);
  }

  AuthorBundle apiVersions(String range) {
    String version = ";version=\"" + range + "\"";
    return header(
        "Import-Package",
        "thalweg.api.plugin%1$s,thalweg.api.render%1$s,thalweg.api.scene%1$s".formatted(version));
  }

  /** The jar, saying some words. */
  byte[] saying(String words) throws IOException {
    Manifest manifest = new Manifest();
    headers.forEach(manifest.getMainAttributes()::putValue);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream out = new JarOutputStream(bytes, manifest);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = classes.relativize(file).toString();
        if (!without.contains(path)) {
          entry(out, path, Files.readAllBytes(file));
        }
      }
      entry(out, "words.txt", words.getBytes(StandardCharsets.UTF_8));
      entry(out, "name.txt", name.getBytes(StandardCharsets.UTF_8));
      entry(out, "OSGI-INF/text.xml", COMPONENT.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static void entry(JarOutputStream out, String name, byte[] content) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(content);
  }

  private static void compile(Path source, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> library = Files.list(Product.HOME.resolve("lib"));
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      Path api =
          library
              .filter(jar -> jar.getFileName().toString().startsWith("core-api"))
              .findFirst()
              .orElseThrow();
      List<String> options =
          List.of("--release", "17", "-cp", api.toString(), "-d", classes.toString());
      assertThat(
              compiler
                  .getTask(null, files, null, options, null, files.getJavaFileObjects(source))
                  .call())
          .isTrue();
    }
  }
}
