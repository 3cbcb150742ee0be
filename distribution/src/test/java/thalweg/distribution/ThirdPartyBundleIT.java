package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle that somebody else wrote against the packaged core-api jar alone. */
class ThirdPartyBundleIT {

  private static final String SOURCE =
      """
      package other;

      import thalweg.api.optimizer.Optimizer;
      import thalweg.api.optimizer.OptimizerFactory;
      import thalweg.api.plugin.Setting;

      public final class SignFactory implements OptimizerFactory<SignFactory.Settings> {
        public record Settings(
            @Setting(value = "step of every parameter", byDefault = "0.01", above = 0)
                double step) {}
        @Override public String name() { return "sign"; }
        @Override public String summary() { return "Steps along the sign of the gradient."; }
        @Override public Class<Settings> settings() { return Settings.class; }
        @Override public Optimizer create(Settings settings) {
          return (parameters, gradient) -> {
            for (int i = 0; i < parameters.length; i++) {
              parameters[i] -= (float) (settings.step() * Math.signum(gradient[i]));
            }
          };
        }
      }
      """;

  private static final String COMPONENT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="other.SignFactory">
        <service><provide interface="thalweg.api.optimizer.OptimizerFactory"/></service>
        <implementation class="other.SignFactory"/>
      </scr:component>
      """;

  @TempDir private Path directory;
  private Path plugins;

  @BeforeEach
  void buildTheBundle() throws IOException {
    plugins = Files.createDirectory(directory.resolve("plugins"));
    bundle(plugins.resolve("sign.jar"), "[1.0,2)");
  }

  @Test
  void isListedWithItsBundle() throws Exception {
    Product.Outcome outcome =
        new Product(directory).run("list", "optimizers", "--plugins", plugins.toString());

    assertThat(outcome.out()).contains("sign", "other.sign", "Steps along the sign");
  }

  @Test
  void isUsedByADescriptor() throws Exception {
    Path file =
        Files.writeString(
            directory.resolve("run.yaml"),
            """
            dataset: {blobs: {}}
            model: {mlp: {hidden: []}}
            training: {epochs: 20, snapshots: 10}
            optimizers: {sign: {step: 0.05}}
            landscape: {resolution: 10}
            renderers: []
            """);

    Product.Outcome outcome =
        new Product(directory).run("run", file.toString(), "--plugins", plugins.toString());

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("sign (step 0.05)");
  }

  @Test
  void builtForAnotherVersionOfTheApiIsNamedAndStopsNothing() throws Exception {
    bundle(plugins.resolve("sign.jar"), "[7.0,8)");

    Product.Outcome outcome = new Product(directory).run("list", "--plugins", plugins.toString());

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).contains("adam").doesNotContain("Steps along the sign");
    assertThat(outcome.errorLines())
        .singleElement()
        .asString()
        .contains("other.sign", "thalweg.api.", "rebuild");
  }

  private void bundle(Path jar, String apiVersions) throws IOException {
    Path classes = Files.createDirectories(directory.resolve("classes"));
    Path source = Files.writeString(directory.resolve("SignFactory.java"), SOURCE);
    compile(source, classes);
    Manifest manifest = new Manifest();
    Map<String, String> headers =
        Map.of(
            "Manifest-Version",
            "1.0",
            "Bundle-ManifestVersion",
            "2",
            "Bundle-SymbolicName",
            "other.sign",
            "Bundle-Version",
            "3.1.4",
            "Service-Component",
            "OSGI-INF/sign.xml",
            "Import-Package",
            "thalweg.api.optimizer;version=\"%s\",thalweg.api.plugin;version=\"%s\""
                .formatted(apiVersions, apiVersions));
    headers.forEach(manifest.getMainAttributes()::putValue);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
        out.write(Files.readAllBytes(file));
      }
      out.putNextEntry(new ZipEntry("OSGI-INF/sign.xml"));
      out.write(COMPONENT.getBytes(StandardCharsets.UTF_8));
    }
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
      List<String> options = List.of("-cp", api.toString(), "-d", classes.toString());
      boolean compiled =
          compiler
              .getTask(null, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      assertThat(compiled).isTrue();
    }
  }
}
