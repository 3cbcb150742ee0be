package thalweg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thalweg.api.data.DataSplit;
import thalweg.api.data.DatasetFactory;
import thalweg.api.data.Examples;

/**
 * What every data set owes its users. The test class of a data set inherits it.
 *
 * @param <S> the settings record
 */
public abstract class DatasetContract<S extends Record>
    extends FactoryContract<S, DatasetFactory<S>> {

  @Test
  void everyClassHasATrainingRow() {
    Examples training = load().training();
    assertThat(training.classes()).isGreaterThanOrEqualTo(2);
    assertThat(IntStream.range(0, training.rows()).map(training::label).distinct().sorted())
        .containsExactlyElementsOf(IntStream.range(0, training.classes()).boxed().toList());
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
    assertThat(again.classes()).isEqualTo(once.classes());
  }

  @Test
  void oneInstanceLoadsTheSameRowsEveryTime() {
    var dataset = factory().create(settings());
    assertSame(dataset.load().training(), dataset.load().training());
  }

  @Test
  void everyFeatureAndClassHasANameOfItsOwn() {
    DataSplit split = load();
    assertThat(split.features()).hasSize(split.training().width()).doesNotHaveDuplicates();
    assertThat(split.classes()).hasSize(split.training().classes()).doesNotHaveDuplicates();
    assertThat(Stream.concat(split.features().stream(), split.classes().stream()))
        .noneMatch(String::isBlank);
  }

  @Test
  void heldOutRowsHaveTheShapeOfTheTrainingRows() {
    DataSplit split = load();
    split
        .test()
        .ifPresent(
            held -> {
              assertThat(held.width()).isEqualTo(split.training().width());
              assertThat(held.classes()).isEqualTo(split.training().classes());
            });
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
    assertThat(labels(found)).containsExactly(labels(expected));
    assertThat(found.width()).isEqualTo(expected.width());
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

  private static int[] labels(Examples examples) {
    int[] labels = new int[examples.rows()];
    examples.copyLabels(labels);
    return labels;
  }
}
