package thalweg.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Measures one size of one axis and prints the figures: a process of {@link GrowthTable}. */
public final class GrowthPoint {

  private GrowthPoint() {}

  /**
   * Measures.
   *
   * @param args the axis and the size
   */
  public static void main(String[] args) throws IOException {
    double[] figures = GrowthAxis.valueOf(args[0]).measure(Integer.parseInt(args[1]));
    System.out.println(
        Arrays.stream(figures).mapToObj(Double::toString).collect(Collectors.joining(" ")));
  }
}
