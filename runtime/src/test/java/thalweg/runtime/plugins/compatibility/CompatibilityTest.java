package thalweg.runtime.plugins.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.plugins.classfile.JarContents;
import thalweg.runtime.plugins.classfile.SourceJar;

class CompatibilityTest {

  private static final String MODEL =
      """
      package thalweg.api.model;
      public interface Model { %s }
      """;
  private static final String TOOLS =
      """
      package thalweg.api.model;
      public %s class Tools { %s public Tools() {} }
      """;
  private static final String IMPORT = "thalweg.api.model;version=\"[1.0,2)\"";

  @TempDir private Path directory;
  private Path built;

  @BeforeEach
  void buildTheVersionThatPluginsAreCompiledAgainst() throws IOException {
    built =
        api("0.1.0", "1.0.0", "int size();", "", "public static int twice(int a) { return a; }");
  }

  private Path api(String version, String exported, String model, String kind, String tools)
      throws IOException {
    return SourceJar.bundle("thalweg.api", version)
        .header("Export-Package", "thalweg.api.model;version=\"" + exported + "\"")
        .source("thalweg.api.model.Model", MODEL.formatted(model))
        .source("thalweg.api.model.Tools", TOOLS.formatted(kind, tools))
        .write(directory.resolve("core-api-" + version + ".jar"));
  }

  private JarContents plugin(String imports, String body) throws IOException {
    return JarContents.read(
        SourceJar.bundle("other", "1.0.0")
            .header("Import-Package", imports)
            .against(built)
            .source("other.A", "package other; import thalweg.api.model.*; " + body)
            .write(directory.resolve("other.jar")));
  }

  private static List<String> problems(JarContents plugin, Path api) {
    return new Compatibility(plugin, "org.slf4j;version=\"2.0.0\"")
        .with(ApiVersion.read(api))
        .problems();
  }

  @Test
  void aPluginWorksWithTheVersionItWasBuiltAgainst() throws IOException {
    JarContents plugin =
        plugin(
            IMPORT,
            "public class A extends Tools implements Model { public int size() { return"
                + " twice(hashCode()); } Model m = () -> 3; { m.size(); m.toString(); } }");

    assertThat(problems(plugin, built)).isEmpty();
  }

  @Test
  void aMissingMethodIsNamedWithItsUsersAndWithTheOneThatTookItsPlace() throws IOException {
    JarContents plugin = plugin(IMPORT, "class A { int b = Tools.twice(2); }");
    Path next =
        api("0.2.0", "1.1.0", "int size();", "", "public static long twice(long a) { return a; }");

    assertThat(problems(plugin, next))
        .containsExactly(
            "thalweg.api.model.Tools has no int twice(int) in core-api 0.2.0, but long twice(long)"
                + " (used by other.A).");
  }

  @Test
  void aMethodThatIsNoLongerPublicIsNamed() throws IOException {
    JarContents plugin = plugin(IMPORT, "class A { int b = Tools.twice(2); }");
    Path next = api("0.2.0", "1.1.0", "int size();", "", "static int twice(int a) { return a; }");

    assertThat(problems(plugin, next))
        .singleElement()
        .asString()
        .contains("int twice(int) of thalweg.api.model.Tools is not public");
  }

  @Test
  void aMissingClassIsNamedOnceNotForEachMember() throws IOException {
    JarContents plugin = plugin(IMPORT, "class A { int b = new Tools().twice(2); }");
    Path next =
        SourceJar.bundle("thalweg.api", "0.2.0")
            .header("Export-Package", "thalweg.api.model;version=\"1.1.0\"")
            .source("thalweg.api.model.Model", MODEL.formatted("int size();"))
            .write(directory.resolve("core-api-0.2.0.jar"));

    assertThat(problems(plugin, next))
        .containsExactly(
            "There is no thalweg.api.model.Tools in core-api 0.2.0 (used by other.A).");
  }

  @Test
  void aNewAbstractMethodIsMissedInClassesAndInLambdaExpressionsButNotADefaultOne()
      throws IOException {
    JarContents plugin =
        plugin(
            IMPORT,
            "public class A implements Model { public int size() { return 1; } Model m = () -> 3;}");
    Path next =
        api(
            "0.2.0",
            "1.1.0",
            "int size(); void check(float[] p);",
            "",
            "public static int twice(int a) { return a; }");
    Path kind = api("0.3.0", "1.1.0", "int size(); default void check() {}", "", "");

    assertThat(problems(plugin, next))
        .containsExactly(
            "A lambda expression in other.A does not implement void check(float[]) of"
                + " thalweg.api.model.Model, which core-api 0.2.0 demands.",
            "other.A does not implement void check(float[]) of thalweg.api.model.Model, which"
                + " core-api 0.2.0 demands.");
    assertThat(problems(plugin, kind)).isEmpty();
  }

  @Test
  void aClassThatBecameFinalIsNamed() throws IOException {
    JarContents plugin = plugin(IMPORT, "public class A extends Tools { }");

    assertThat(problems(plugin, api("0.2.0", "1.1.0", "int size();", "final", "")))
        .containsExactly(
            "other.A extends thalweg.api.model.Tools, which is final in core-api 0.2.0.");
  }

  @Test
  void anImportThatExcludesTheVersionIsNamedWithBothVersions() throws IOException {
    JarContents plugin = plugin(IMPORT, "class A { Tools tools; }");
    Path next = api("1.0.0", "2.0.0", "int size();", "", "");

    assertThat(problems(plugin, next))
        .singleElement()
        .asString()
        .contains("imports thalweg.api.model in version [1.0,2), and finds 2.0.0");
    assertThat(problems(plugin("thalweg.api.gone," + IMPORT, "class A {}"), built))
        .containsExactly("It imports thalweg.api.gone, which core-api 0.1.0 does not export.");
    assertThat(problems(plugin("thalweg.api.gone;resolution:=optional", "class A {}"), built))
        .isEmpty();
    assertThat(problems(plugin("org.slf4j;version=\"[3,4)\"", "class A {}"), built)).hasSize(1);
  }

  @Test
  void aPackageThatIsUsedAndNotImportedIsNamed() throws IOException {
    assertThat(problems(plugin("", "class A { int b = Tools.twice(2); }"), built))
        .singleElement()
        .asString()
        .startsWith("It uses thalweg.api.model without importing it");
  }

  @Test
  void versionsAreFoundAsJarsDirectoriesAndInTheRepository() throws IOException {
    ApiVersions versions = new ApiVersions(directory);

    assertThat(versions.jars(built.toString())).containsExactly(built);
    assertThat(versions.jars(directory.toString())).containsExactly(built);
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> versions.jars("7.0.0"))
        .withMessageContaining("'7.0.0'");
  }

  @Test
  void aJarThatIsNoApiIsNothingToCompareWith() throws IOException {
    Path other = SourceJar.bundle("other", "1.0").write(directory.resolve("core-api-9.jar"));

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> ApiVersion.read(other))
        .withMessageContaining("is no core-api");
  }
}
