package thalweg.runtime.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.plugins.Kind;

class PluginProjectTest {

  @ParameterizedTest
  @CsvSource({
    "heat-map, RENDERER, heat-map-renderer, heatmaprenderer, HeatMapRendererFactory",
    "csv-renderer, RENDERER, csv-renderer, csvrenderer, CsvRendererFactory",
    "switch, MODEL, switch-model, switchmodel, SwitchModelFactory",
    "top2, DIRECTIONS, top2-directions, top2directions, Top2DirectionStrategyFactory"
  })
  void everyNameFollowsFromThatOfThePlugin(
      String name, Kind kind, String artifact, String packageName, String className) {
    PluginProject project = new PluginProject(name, kind);

    assertThat(project.artifact()).isEqualTo(artifact);
    assertThat(project.packageName()).isEqualTo(packageName);
    assertThat(project.className()).isEqualTo(className);
  }

  @Test
  void aNameThatNoDescriptorCouldUseIsRefused() {
    assertThatThrownBy(() -> new PluginProject("Heat_Map", Kind.MODEL))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("'Heat_Map'")
        .hasMessageContaining("such as heat-map");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindHasATemplateWithoutPlaceholdersLeft(Kind kind) {
    Map<String, String> files =
        new ProjectTemplate(new PluginProject("sample", kind), URI.create("file:///repository/"))
            .files();

    assertThat(files).containsKeys("pom.xml", "README.md", ".gitignore", "example.yaml");
    assertThat(files.get("pom.xml")).contains("file:///repository/").doesNotContain("${bnd.");
    files.forEach((file, text) -> assertThat(text).as(file).doesNotContainPattern("\\{\\{[a-z]"));
  }

  @Test
  void aPackageOfOnesOwnBringsItsGroup() {
    PluginProject project = new PluginProject("lion", Kind.OPTIMIZER).inPackage("com.example.lion");

    assertThat(project.packageName()).isEqualTo("com.example.lion");
    assertThat(project.group()).isEqualTo("com.example");
    assertThat(project.inGroup("com.other").group()).isEqualTo("com.other");
    assertThat(project.described()).isEqualTo("An optimizer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Lion", "com..lion", "com.class", "com/lion", "1.2"})
  void whatIsNoPackageIsRefused(String name) {
    PluginProject project = new PluginProject("lion", Kind.OPTIMIZER);

    assertThatThrownBy(() -> project.inPackage(name))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("is no Java package: expected a name such as com.example.heatmap");
  }
}
