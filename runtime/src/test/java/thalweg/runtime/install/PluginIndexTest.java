package thalweg.runtime.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.plugins.classfile.SourceJar;
import thalweg.runtime.store.Json;

class PluginIndexTest {

  private static final String HASH = "0123456789abcdef".repeat(4);

  @TempDir private Path directory;

  private static PluginEntry entry(String name, String version, String plugin) {
    return new PluginEntry(
        name,
        version,
        "",
        "",
        Map.of("optimizer", List.of(plugin)),
        name + ".jar",
        10,
        HASH,
        Map.of(),
        17);
  }

  @Test
  void theEntryOfAJarIsReadFromItWithoutRunningIt() throws IOException {
    Path jar = PluginFixture.sign("1.2.0", "System.exit(3);").write(directory.resolve("s.jar"));

    PluginEntry entry = IndexedJar.entry(jar, "s.jar");

    assertThat(entry.name()).isEqualTo("other.sign");
    assertThat(entry.version()).isEqualTo("1.2.0");
    assertThat(entry.description()).isEqualTo("Steps along the sign of the gradient.");
    assertThat(entry.licence()).isEqualTo("Apache-2.0");
    assertThat(entry.provides()).isEqualTo(Map.of("optimizer", List.of("sign")));
    assertThat(entry.size()).isEqualTo(Files.size(jar));
    assertThat(entry.api()).containsEntry("thalweg.api.optimizer", "[1.0,2)");
    assertThat(entry.java()).isEqualTo(17);
  }

  @Test
  void aNameThatNobodyCouldInstallIsNotListed() throws IOException {
    Path jar = SourceJar.bundle("../x", "1.0.0").write(directory.resolve("x.jar"));

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> IndexedJar.entry(jar, "x.jar"))
        .withMessage("it has the name '../x', expected letters, digits, dots and dashes.");
  }

  @Test
  void whatIsWrittenIsReadAgainAndTheOrderOfJarsLeavesNoTrace() {
    PluginEntry one = entry("a", "1.10.0", "x");
    PluginEntry two = entry("a", "1.9.0", "x");
    String json = new PluginIndex(List.of(one, two)).toJson();

    assertThat(json).isEqualTo(new PluginIndex(List.of(two, one)).toJson());
    assertThat(PluginIndex.parse(json, "here").plugins()).containsExactly(two, one);
  }

  @Test
  void theNewestVersionIsFoundByTheNameOfBundleOrPlugin() {
    PluginIndex index =
        new PluginIndex(
            List.of(entry("a", "1.10.0", "x"), entry("a", "1.9.0", "x"), entry("b", "1.0", "y")));

    assertThat(index.find("a").version()).isEqualTo("1.10.0");
    assertThat(index.find("x").version()).isEqualTo("1.10.0");
    assertThat(index.find("y").name()).isEqualTo("b");
  }

  @Test
  void aNameThatIsNotInItOrThatSeveralShareIsAnsweredWithTheOthers() {
    PluginIndex index =
        new PluginIndex(List.of(entry("first", "1.0", "x"), entry("second", "1.0", "x")));

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> index.find("frist"))
        .withMessageContaining("did you mean 'first'?");
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> index.find("x"))
        .withMessage("Several plug-ins provide 'x': name one of first, second.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"sha256\" : \"0 | \"sha256\" : \"X | sha256 'X",
        "\"size\" : 10 | \"size\" : -1 | size '-1'",
        "\"name\" : \"a\" | \"name\" : \"../a\" | name '../a'",
        "\"version\" : \"1.0\" | \"version\" : 1 | version '1'",
        "\"jar\" | \"jars\" | jar missing",
        "\"format\" : 1 | \"format\" : 2 | use a newer Thalweg",
        "\"plugins\" | \"plug-ins\" | is no index of plug-ins",
        "{ | [ | is no index of plug-ins",
      })
  void whatIsWrongInAnIndexIsSaidInASentence(String text, String instead, String sentence) {
    String sound = new PluginIndex(List.of(entry("a", "1.0", "x"))).toJson();
    assertThat(sound).contains(text);

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(
            () -> PluginIndex.parse(sound.replaceFirst("\\Q" + text + "\\E", instead), "here"))
        .withMessageContaining(sentence)
        .withMessageContaining("here");
  }

  /** The schema is written by hand: it must know the fields that are written. */
  @Test
  @SuppressWarnings("unchecked")
  void theSchemaNamesEveryFieldOfAnEntry() throws IOException {
    Map<String, Object> schema =
        Json.read(Path.of("../distribution/schema/plugin-index.schema.json"));
    Map<String, Object> plugin =
        (Map<String, Object>) ((Map<String, Object>) schema.get("$defs")).get("plugin");

    assertThat(((Map<String, Object>) plugin.get("properties")).keySet())
        .containsExactlyElementsOf(entry("a", "1.0", "x").toJson().keySet());
    assertThat((List<String>) plugin.get("required"))
        .contains("name", "version", "jar", "size", "sha256")
        .isSubsetOf(entry("a", "1.0", "x").toJson().keySet());
  }
}
