package thalweg.engine.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentKeyTest {

  @TempDir private Path directory;

  private static String key(Object value) {
    return ContentKey.of("stage").with("name", value).hash();
  }

  @Test
  void theSameValuesGiveTheSameKey() {
    assertThat(key(List.of(1, 2.5, "a"))).isEqualTo(key(List.of(1, 2.5, "a"))).hasSize(64);
  }

  @Test
  void whateverDiffersGivesAnotherKey() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("a", "1;b=2");
    Map<String, Object> split = new LinkedHashMap<>();
    split.put("a", "1");
    split.put("b", "2");

    assertThat(
            List.of(
                key("a"),
                key("b"),
                key(List.of()),
                key(List.of("a")),
                key(List.of("a", "b")),
                key(List.of("a;b")),
                key(List.of("a;1 b")),
                key(List.of(List.of("a"), "b")),
                key(Map.of("a", "b")),
                key(map),
                key(split),
                key("a\nname: b"),
                ContentKey.of("stage").with("name", "a").with("name", "b").hash(),
                ContentKey.of("stage").with("other", "a").hash(),
                ContentKey.of("other").with("name", "a").hash()))
        .doesNotHaveDuplicates();
  }

  @Test
  void aFileCountsByItsContentNotByItsName() throws IOException {
    Path a = Files.writeString(directory.resolve("a"), "same");
    Path b = Files.writeString(directory.resolve("b"), "same");
    String before = key(a);
    assertThat(key(b)).isEqualTo(before);

    Files.writeString(a, "other");

    assertThat(key(a)).isNotEqualTo(before);
    assertThat(key(List.of(b))).isNotEqualTo(before);
  }
}
