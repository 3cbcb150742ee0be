package thalweg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import thalweg.api.data.DataSplit;
import thalweg.api.data.DatasetFactory;
import thalweg.api.data.Examples;
import thalweg.api.data.Signature;
import thalweg.api.data.Target;

/**
 * What every data set owes its users, whether it asks for classes or numbers. The test class of a
 * data set inherits it.
 *
 * @param <S> the settings record
 */
public abstract class DatasetContract<S extends Record>
    extends FactoryContract<S, DatasetFactory<S>> {

  @TestFactory
  Stream<DynamicTest> everyClassHasATrainingRow() {
    return Applicable.where(
        load().training().signature().target().isClass()
            && load().training().signature().target().positions() == 1,
        () -> {
          Examples training = load().training();
          Target target = training.signature().target();
          assertThat(target.size()).isGreaterThanOrEqualTo(2);
          assertThat(
                  Arrays.stream(labels(training)).flatMapToInt(Arrays::stream).distinct().sorted())
              .containsExactlyElementsOf(IntStream.range(0, target.size()).boxed().toList());
        });
  }

  @TestFactory
  Stream<DynamicTest> everyNumberAskedForIsFiniteAndVaries() {
    return Applicable.where(
        !load().training().signature().target().isClass(),
        () -> {
          Examples training = load().training();
          for (float[] output : values(training)) {
            for (float value : output) {
              assertThat(value).isFinite();
            }
            assertThat(
                    IntStream.range(0, output.length)
                        .mapToDouble(i -> output[i])
                        .distinct()
                        .count())
                .as("different values of one output")
                .isGreaterThan(1);
          }
        });
  }

  @Test
  void everyInputIsFinite() {
    assertFinite(load().training());
    load().test().ifPresent(DatasetContract::assertFinite);
  }

  @Test
  void everyLoadGivesTheSameRowsInTheSameOrder() {
    DataSplit once = load();
    DataSplit again = load();
    assertSame(again.training(), once.training());
    assertThat(again.test().isPresent()).isEqualTo(once.test().isPresent());
    once.test().ifPresent(held -> assertSame(again.test().orElseThrow(), held));
    assertThat(again.features()).isEqualTo(once.features());
    assertThat(again.outputs()).isEqualTo(once.outputs());
  }

  @Test
  void oneInstanceLoadsTheSameRowsEveryTime() {
    var dataset = factory().create(settings());
    assertSame(dataset.load().training(), dataset.load().training());
  }

  @Test
  void everyFeatureOfARowHasANameOfItsOwn() {
    DataSplit split = load();
    Signature signature = split.training().signature();
    assertThat(split.features())
        .hasSize(signature.isRow() ? signature.width() : 0)
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
  }

  @Test
  void everyClassOrOutputHasANameOfItsOwn() {
    DataSplit split = load();
    assertThat(split.outputs())
        .hasSize(split.training().signature().target().size())
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
  }

  @Test
  void inputsHaveAsManyNumbersAsTheirShape() {
    DataSplit split = load();
    Examples training = split.training();
    assertThat(training.width()).isEqualTo(training.signature().width());
    assertThat(training.rows()).isPositive();
  }

  @Test
  void heldOutRowsHaveTheShapeOfTheTrainingRows() {
    DataSplit split = load();
    split
        .test()
        .ifPresent(held -> assertThat(held.signature()).isEqualTo(split.training().signature()));
  }

  private DataSplit load() {
    return factory().create(settings()).load();
  }

  private static void assertFinite(Examples examples) {
    for (int feature = 0; feature < examples.width(); feature++) {
      for (float value : column(examples, feature)) {
        assertThat(value).as("feature %d", feature).isFinite();
      }
    }
  }

  private static void assertSame(Examples found, Examples expected) {
    assertThat(found.signature()).isEqualTo(expected.signature());
    assertThat(labels(found)).isDeepEqualTo(labels(expected));
    assertThat(values(found)).isDeepEqualTo(values(expected));
    for (int feature = 0; feature < expected.width(); feature++) {
      assertThat(Arrays.equals(column(found, feature), column(expected, feature)))
          .as("feature %d is the same", feature)
          .isTrue();
    }
  }

  private static float[] column(Examples examples, int feature) {
    float[] values = new float[examples.rows()];
    examples.copyFeature(feature, values);
    return values;
  }

  /** The classes, [positions][rows]; nothing where numbers are asked for. */
  private static int[][] labels(Examples examples) {
    Target target = examples.signature().target();
    int[][] labels = new int[target.isClass() ? target.positions() : 0][examples.rows()];
    for (int position = 0; position < labels.length; position++) {
      int at = position;
      Arrays.setAll(labels[position], row -> examples.label(row, at));
    }
    return labels;
  }

  /** The numbers asked for, [outputs][rows]; nothing where classes are. */
  private static float[][] values(Examples examples) {
    Target target = examples.signature().target();
    float[][] values = new float[target.isClass() ? 0 : target.outputs()][examples.rows()];
    for (int output = 0; output < values.length; output++) {
      examples.copyValues(output, values[output]);
    }
    return values;
  }
}
