package thalweg.runtime.plugins.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TouchTest {

  @TempDir private Path directory;

  private Map<Touch, List<String>> touches(SourceJar jar) throws IOException {
    return JarContents.read(jar.write(directory.resolve("a.jar"))).touches();
  }

  private static SourceJar doing(String statement) {
    return SourceJar.plain()
        .source("a.A", "package a; class A { void m() throws Exception { " + statement + " } }");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FILES | java.nio.file.Files.delete(java.nio.file.Path.of(\"x\"));",
        "FILES | new java.io.FileWriter(\"x\").close();",
        "FILES | new java.io.PrintWriter(\"x\").close();",
        "FILES | javax.imageio.ImageIO.read((java.io.File) null);",
        "PROCESSES | new ProcessBuilder(\"ls\").start();",
        "PROCESSES | Runtime.getRuntime().exec(\"ls\");",
        "NETWORK | new java.net.URL(\"http://x\").openStream();",
        "NETWORK | java.net.http.HttpClient.newHttpClient();",
        "NETWORK | java.nio.channels.SocketChannel.open();",
        "REFLECTION | Class.forName(\"x\");",
        "REFLECTION | String.class.getDeclaredMethods();",
        "REFLECTION | java.lang.invoke.MethodHandles.lookup();",
        "NATIVE_CODE | System.loadLibrary(\"x\");",
        "THREADS | new Thread(() -> {}).start();",
        "THREADS | java.util.List.of(1).parallelStream().count();",
        "EXIT | System.exit(1);",
        "EXIT | Runtime.getRuntime().addShutdownHook(null);",
        "ENVIRONMENT | System.getenv(\"HOME\");",
        "ENVIRONMENT | System.setOut(null);",
      })
  void whatAStatementTouchesIsNamedWithItsClass(Touch touch, String statement) throws IOException {
    assertThat(touches(doing(statement))).containsEntry(touch, List.of("a.A"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Runnable r = () -> System.out.println(\"a\" + 1);",
        "record Pair(int a, String b) {} new Pair(1, \"\").hashCode();",
        "java.util.function.Function<String, Integer> f = Integer::parseInt; f.apply(\"1\");",
        "enum E { A } switch (E.valueOf(\"A\")) { default -> {} }",
        "new java.io.PrintWriter(new java.io.StringWriter()).close();",
        "java.net.URI.create(\"x\"); new int[0].clone(); Thread.currentThread().interrupt();",
      })
  void ordinaryCodeTouchesNothing(String statement) throws IOException {
    assertThat(touches(doing(statement))).isEmpty();
  }

  @Test
  void nativeMethodsAndLibrariesAreNativeCode() throws IOException {
    SourceJar jar =
        SourceJar.plain()
            .source("a.A", "package a; class A { native void m(); }")
            .entry("lib/libfast.so", new byte[3]);

    assertThat(touches(jar)).containsEntry(Touch.NATIVE_CODE, List.of("a.A", "lib/libfast.so"));
  }

  @Test
  void classesForNewerJavasAndInJarsWithinCount() throws IOException {
    SourceJar hidden = doing("System.exit(0);");
    SourceJar jar =
        SourceJar.plain()
            .entry("lib/inner.jar", hidden.bytes())
            .entry("META-INF/versions/21/a/A.class", hidden.compiled().get("a/A.class"));

    assertThat(touches(jar)).containsOnlyKeys(Touch.EXIT);
    assertThat(touches(SourceJar.plain().entry("inner.jar", hidden.bytes())))
        .containsEntry(Touch.EXIT, List.of("a.A"));
  }
}
