package thalweg.benchmarks;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import thalweg.api.data.DataSplit;
import thalweg.api.model.Block;

/**
 * Runs {@link LandscapeBenchmark} and prints a Markdown table with dense-equivalent GFLOP/s: what a
 * program that multiplies whole matrices would compute to evaluate as many cells in that time, 2 ·
 * inputs · outputs · rows for each layer. Biases, activations and losses do not count, and work
 * that the network saves does.
 */
public final class LandscapeTable {

  private LandscapeTable() {}

  /**
   * Runs the benchmark.
   *
   * @param args options of JMH, such as {@code -p network=1x50 -jvm /path/to/java}
   */
  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .parent(new CommandLineOptions(args))
                    .include(LandscapeBenchmark.class.getName())
                    .build())
            .run();
    print(results, System.out);
  }

  private static void print(Collection<RunResult> results, PrintStream out) {
    out.println();
    out.println("| network | threads | cells/s | ± (99.9 %) | MFLOP per cell | GFLOP/s |");
    out.println("|---|---|---|---|---|---|");
    for (RunResult result : results) {
      String network = result.getParams().getParam("network");
      Result<?> cells = result.getPrimaryResult();
      double flop = flopPerCell(network);
      out.printf(
          Locale.ROOT,
          "| %s | %d | %.0f | %.0f | %.2f | %.1f |%n",
          network,
          result.getParams().getThreads(),
          cells.getScore(),
          cells.getScoreError(),
          flop / 1e6,
          flop * cells.getScore() / 1e9);
    }
  }

  private static double flopPerCell(String network) {
    DataSplit data = DefaultJob.data();
    long weights =
        DefaultJob.network(network, data).layout().blocks().stream()
            .filter(Block::hasFilters)
            .mapToLong(Block::size)
            .sum();
    return 2.0 * weights * data.training().rows();
  }
}
