package thalweg.runtime.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlWriterTest {

  private static YamlValue.Mapping readBack(Map<String, Object> document) {
    return (YamlValue.Mapping) YamlReader.parse(YamlWriter.write(document), "written");
  }

  private static YamlValue.Scalar scalar(Object value) {
    return (YamlValue.Scalar) readBack(Map.of("key", value)).get("key");
  }

  @Test
  void everyScalarReadsBackAsItWas() {
    assertThat(scalar(1e-3).text()).isEqualTo("0.001");
    assertThat(Double.parseDouble(scalar(1.2345678901234567e-300).text()))
        .isEqualTo(1.2345678901234567e-300);
    assertThat(scalar(Long.MIN_VALUE).text()).isEqualTo(Long.toString(Long.MIN_VALUE));
    assertThat(scalar(true).text()).isEqualTo("true");
    assertThat(scalar(Path.of("/a b/c.npy")).text()).isEqualTo("/a b/c.npy");
  }

  @Test
  void textThatLooksLikeSomethingElseIsQuoted() {
    for (String text : List.of("", "null", "~", "12", "1e3", "true", "a: b", "- a", "# a", "[a")) {
      YamlValue.Scalar read = scalar(text);
      assertThat(read.text()).isEqualTo(text);
      assertThat(read.isNull()).isFalse();
    }
  }

  @Test
  void mapsAndListsReadBackInOrder() {
    Map<String, Object> inner = new LinkedHashMap<>();
    inner.put("z", List.of(List.of(1, 2), List.of()));
    inner.put("a", Map.of());

    YamlValue.Mapping read = readBack(Map.of("outer", inner));

    YamlValue.Mapping outer = (YamlValue.Mapping) read.get("outer");
    assertThat(outer.entries().keySet()).containsExactly("z", "a");
    assertThat(((YamlValue.Sequence) outer.get("z")).elements()).hasSize(2);
  }

  @Test
  void aValueThatStandsTwiceIsWrittenTwice() {
    Map<String, Object> shared = Map.of("list", List.of(1, 2));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("a", shared);
    document.put("b", shared);

    String written = YamlWriter.write(document);

    assertThat(written).doesNotContain("&").doesNotContain("*");
    YamlValue.Mapping read = (YamlValue.Mapping) YamlReader.parse(written, "written");
    assertThat(read.get("b").description()).isEqualTo(read.get("a").description());
  }
}
