package thalweg.runtime.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thalweg.runtime.fakes.FakePlugins;
import thalweg.runtime.store.Json;

class DescriptorSchemaTest {

  private final Map<String, Object> schema =
      new DescriptorSchema(FakePlugins.working().catalogue()).write();

  private Map<?, ?> property(String name) {
    return (Map<?, ?>) ((Map<?, ?>) schema.get("properties")).get(name);
  }

  @Test
  void itNamesEverySectionAndThoseThatMustBeThere() {
    assertThat(((Map<?, ?>) schema.get("properties")).keySet().stream().map(String::valueOf))
        .containsExactlyElementsOf(DescriptorReader.SECTIONS);
    assertThat(schema).containsEntry("required", List.of("dataset", "model", "optimizers"));
    assertThat(schema).containsEntry("additionalProperties", false);
  }

  @Test
  void aPluginIsWrittenAsItsNameOrWithItsSettings() {
    List<?> forms = (List<?>) property("model").get("anyOf");

    assertThat(((Map<?, ?>) forms.get(0)).get("enum")).isEqualTo(List.of("linear", "mlp"));
    Map<?, ?> byName = (Map<?, ?>) ((Map<?, ?>) forms.get(1)).get("properties");
    Map<?, ?> settings = (Map<?, ?>) ((Map<?, ?>) byName.get("mlp")).get("properties");
    assertThat(settings.containsKey("hidden")).isTrue();
  }

  @Test
  void itIsWrittenAsJson() {
    assertThat(Json.write(schema)).contains("\"$schema\"").contains("\"learningRate\"");
  }
}
