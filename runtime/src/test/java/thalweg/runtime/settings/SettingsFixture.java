package thalweg.runtime.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.plugin.FileOrName;
import thalweg.api.plugin.Setting;
import thalweg.runtime.yaml.DescriptorException;
import thalweg.runtime.yaml.Problem;
import thalweg.runtime.yaml.YamlReader;
import thalweg.runtime.yaml.YamlValue;

/** Binds settings records of every type and bound. */
abstract class SettingsFixture {

  @TempDir Path directory;

  enum Color {
    RED,
    DARK_BLUE
  }

  record Everything(
      @Setting(value = "an int", byDefault = "3") int count,
      @Setting(value = "a long", byDefault = "42") long seed,
      @Setting(value = "a double", byDefault = "0.5") double rate,
      @Setting(value = "a flag", byDefault = "true") boolean on,
      @Setting(value = "a text", byDefault = "") String text,
      @Setting(value = "an enum", byDefault = "dark-blue") Color color,
      @Setting(value = "numbers", byDefault = "[1.5, 2]") List<Double> list,
      @Setting(value = "a file or a name", byDefault = "final") FileOrName source,
      @Setting("a number or nothing") Optional<Integer> maybe,
      @Setting("a file or nothing") Optional<Path> file) {}

  record Bounded(
      @Setting(value = "1 to 5", byDefault = "1", min = 1, max = 5) int closed,
      @Setting(value = "inside (0, 1)", byDefault = "0.5", above = 0, below = 1) double open,
      @Setting(
              value = "each 0 to 9",
              byDefault = "[1, 2]",
              min = 0,
              max = 9,
              minSize = 2,
              maxSize = 3)
          List<Integer> list) {}

  final <S extends Record> S bind(Class<S> type, String yaml) {
    Binding binding = new Binding(directory);
    YamlValue.Mapping map = (YamlValue.Mapping) YamlReader.parse(yaml, "run.yaml");
    Optional<S> bound = SettingsSpec.of(type).bind(map, "thing 'x'", binding);
    binding.finish();
    return bound.orElseThrow();
  }

  final <S extends Record> List<Problem> problems(Class<S> type, String yaml) {
    DescriptorException[] caught = new DescriptorException[1];
    assertThatExceptionOfType(DescriptorException.class)
        .isThrownBy(() -> bind(type, yaml))
        .satisfies(e -> caught[0] = e);
    return caught[0].problems();
  }

  final <S extends Record> String problem(Class<S> type, String yaml) {
    List<Problem> problems = problems(type, yaml);
    assertThat(problems).hasSize(1);
    return problems.get(0).toString();
  }
}
