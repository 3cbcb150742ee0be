package thalweg.testkit;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Dataset;
import thalweg.api.data.DatasetFactory;
import thalweg.api.data.Examples;
import thalweg.api.data.Targets;

/** Data sets of every shape keep to the contract. */
class ShapesTest {

  private static final int ROWS = 12;

  @Nested
  class Numbers extends Contract {

    @Override
    protected DatasetFactory<None> factory() {
      return new Factory(
          () -> DataSplit.of(Examples.of(List.of(3), inputs(3), Targets.values(inputs(2)))));
    }
  }

  @Nested
  class Images extends Contract {

    @Override
    protected DatasetFactory<None> factory() {
      Examples all =
          Examples.of(
              List.of(1, 2, 2),
              inputs(4),
              Targets.classes(new int[] {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1}, 2));
      return new Factory(
          () ->
              new DataSplit(
                  all.slice(0, 8), Optional.of(all.slice(8, 12)), List.of(), List.of("a", "b")));
    }
  }

  @Nested
  class Sequences extends Contract {

    @Override
    protected DatasetFactory<None> factory() {
      return new Factory(
          () ->
              DataSplit.of(
                  Examples.of(List.of(5), inputs(5), Targets.classes(new int[5][ROWS], 7))));
    }
  }

  /** Nothing to be set. */
  record None() {}

  private abstract static class Contract extends DatasetContract<None> {

    @Override
    protected None settings() {
      return new None();
    }
  }

  private record Factory(Dataset dataset) implements DatasetFactory<None> {

    @Override
    public String name() {
      return "example";
    }

    @Override
    public String summary() {
      return "An example.";
    }

    @Override
    public Class<None> settings() {
      return None.class;
    }

    @Override
    public Dataset create(None none) {
      return dataset;
    }
  }

  private static float[][] inputs(int width) {
    float[][] columns = new float[width][ROWS];
    for (int i = 0; i < width * ROWS; i++) {
      columns[i % width][i / width] = (float) Math.sin(i);
    }
    return columns;
  }
}
