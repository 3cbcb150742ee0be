package thalweg.runtime.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlReaderTest {

  @TempDir private Path directory;

  private static YamlValue.Mapping map(String text) {
    return (YamlValue.Mapping) YamlReader.parse(text, "run.yaml");
  }

  private static Problem problemOf(String text) {
    return problemOf(() -> YamlReader.parse(text, "run.yaml"));
  }

  private static Problem problemOf(ThrowingCallable reading) {
    DescriptorException[] caught = new DescriptorException[1];
    assertThatExceptionOfType(DescriptorException.class)
        .isThrownBy(reading)
        .satisfies(e -> caught[0] = e);
    assertThat(caught[0].problems()).hasSize(1);
    return caught[0].problems().get(0);
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(directory.resolve("run.yaml"), bytes);
  }

  @Test
  void keysAndValuesKnowTheirLineAndColumn() {
    YamlValue.Mapping map = map("title: a\ntraining:\n  epochs: [1,\n    23]\n");

    YamlValue.Mapping training = (YamlValue.Mapping) map.get("training");
    YamlValue.Sequence epochs = (YamlValue.Sequence) training.get("epochs");
    assertThat(map.get("title").place()).hasToString("run.yaml:1:8");
    assertThat(map.entries().get("training").keyPlace()).hasToString("run.yaml:2:1");
    assertThat(training.entries().get("epochs").keyPlace()).hasToString("run.yaml:3:3");
    assertThat(epochs.elements().get(1).place()).hasToString("run.yaml:4:5");
  }

  @Test
  void aKeyThatStandsTwiceIsRefusedWhereItStandsAgain() {
    Problem problem = problemOf("a: 1\nb:\n  c: 1\n  c: 2\n");

    assertThat(problem.place()).hasToString("run.yaml:4:3");
    assertThat(problem.sentence()).contains("'c'").contains("first on line 3");
  }

  @Test
  void keysKeepTheirOrder() {
    assertThat(map("z: 1\na: 2\nm: 3\n").entries().keySet()).containsExactly("z", "a", "m");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    Path file = file("# only a remark\n".getBytes(StandardCharsets.UTF_8));

    assertThat(problemOf(() -> YamlReader.read(file)).sentence()).contains("is empty");
    assertThat(problemOf("").sentence()).contains("is empty");
  }

  @Test
  void aDirectoryIsRefused() {
    assertThat(problemOf(() -> YamlReader.read(directory)).sentence()).contains("directory");
  }

  @Test
  void aMissingFileIsRefusedWithItsName() {
    Path missing = directory.resolve("nothing.yaml");

    Problem problem = problemOf(() -> YamlReader.read(missing));

    assertThat(problem.toString()).startsWith(missing.toString()).contains("no such file");
  }

  @Test
  void binaryGarbageIsRefused() throws IOException {
    byte[] garbage = new byte[500];
    for (int i = 0; i < garbage.length; i++) {
      garbage[i] = (byte) (i * 37 + i / 7);
    }
    Path file = file(garbage);

    assertThat(problemOf(() -> YamlReader.read(file)).sentence()).contains("not UTF-8");
  }

  @Test
  void controlCharactersAreRefused() {
    assertThat(problemOf("a: \u0000\u0001").sentence()).startsWith("This is not YAML");
  }

  @Test
  void textThatIsNotUtf8IsRefused() throws IOException {
    Path file = file("title: Über\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(problemOf(() -> YamlReader.read(file)).sentence()).contains("not UTF-8");
  }

  @Test
  void aFileOfOverAMegabyteIsRefused() throws IOException {
    Path file = file(new byte[(1 << 20) + 1]);

    assertThat(problemOf(() -> YamlReader.read(file)).sentence()).contains("megabyte");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstKey() throws IOException {
    Path file = file("\uFEFFtitle: a\n".getBytes(StandardCharsets.UTF_8));

    YamlValue.Mapping map = (YamlValue.Mapping) YamlReader.read(file);

    assertThat(map.entries().keySet()).containsExactly("title");
  }

  @Test
  void aBombOfAliasesIsRefused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      String before = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s%s]\n".formatted(i, i, before, (", " + before).repeat(9)));
    }

    assertThat(problemOf(bomb.toString()).sentence()).contains("aliases");
  }

  @Test
  void anAliasOfItselfIsRefused() {
    assertThat(problemOf("a: &a [*a]\n").sentence()).contains("nested");
  }

  @Test
  void anAliasStandsForItsValue() {
    YamlValue.Mapping map = map("a: &x {n: 1}\nb: *x\n");

    assertThat(map.get("b")).isEqualTo(map.get("a"));
  }

  @Test
  void deepNestingIsRefused() {
    assertThat(problemOf("[".repeat(100) + "]".repeat(100)).sentence()).contains("nested");
    assertThat(problemOf("[".repeat(200_000) + "]".repeat(200_000)).sentence()).contains("nested");
  }

  @Test
  void aTabAsIndentationIsRefusedInItsLine() {
    Problem problem = problemOf("a:\n\tb: 1\n");

    assertThat(problem.place().line()).isEqualTo(2);
    assertThat(problem.sentence()).containsIgnoringCase("tab");
  }

  @Test
  void anUnclosedBracketIsRefusedWithItsPlace() {
    Problem problem = problemOf("a: [1, 2\nb: 3\n");

    assertThat(problem.place().line()).isEqualTo(2);
    assertThat(problem.sentence()).startsWith("This is not YAML").endsWith(".");
  }

  @Test
  void tagsAreIgnoredAndNothingIsMade() {
    YamlValue.Mapping map =
        map("a: !!javax.script.ScriptEngineManager [x]\nb: !!int '7'\nc: !own {d: 1}\n");

    assertThat(map.get("a")).isInstanceOf(YamlValue.Sequence.class);
    assertThat(map.get("b"))
        .isInstanceOfSatisfying(
            YamlValue.Scalar.class, scalar -> assertThat(scalar.text()).isEqualTo("7"));
    assertThat(map.get("c")).isInstanceOf(YamlValue.Mapping.class);
  }

  @Test
  void aDocumentOfTwoPartsIsRefused() {
    assertThat(problemOf("a: 1\n---\nb: 2\n").sentence()).startsWith("This is not YAML");
  }

  @Test
  void aKeyThatIsNoNameIsRefused() {
    assertThat(problemOf("? [a, b]\n: 1\n").sentence()).contains("expected a name");
  }

  @Test
  void aValueByItselfHasOnePlaceAndNoLines() {
    Place place = Place.of("--set a=[1, 2]");

    YamlValue.Sequence list = (YamlValue.Sequence) YamlReader.parseValue("[1, 2]", place);

    assertThat(list.elements().get(1).place()).isEqualTo(place);
    assertThat(problemOf(() -> YamlReader.parseValue("[1", place)).place()).isEqualTo(place);
  }

  @Test
  void aValueByItselfMayBeNothing() {
    YamlValue.Scalar nothing =
        (YamlValue.Scalar) YamlReader.parseValue(" # remark", Place.of("--set"));

    assertThat(nothing.isNull()).isTrue();
  }

  @Test
  void nothingIsNullUnlessItIsQuoted() {
    YamlValue.Mapping map = map("a:\nb: ~\nc: null\nd: 'null'\ne: ''\nf: nil\n");

    assertThat(map.entries().keySet().stream().filter(key -> isNull(map.get(key))))
        .containsExactly("a", "b", "c");
  }

  private static boolean isNull(YamlValue value) {
    return value instanceof YamlValue.Scalar scalar && scalar.isNull();
  }

  @Test
  void aLongTextIsDescribedInOneShortLine() {
    YamlValue text = map("a: |\n" + "  many words\n".repeat(100)).get("a");

    assertThat(text.description()).startsWith("'many words many").hasSizeLessThan(70);
    assertThat(text.description()).doesNotContain("\n");
  }
}
