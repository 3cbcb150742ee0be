package thalweg.benchmarks;

import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link HessianBenchmark} and prints a Markdown table of what products cost in gradients. */
public final class HessianTable {

  private HessianTable() {}

  /**
   * Runs the benchmark.
   *
   * @param args options of JMH, such as {@code -p network=5x20 -jvm /path/to/java}
   */
  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .parent(new CommandLineOptions(args))
                    .include(HessianBenchmark.class.getName())
                    .build())
            .run();
    print(perSecond(results), System.out);
  }

  /** Calls per second, by network and by what was called. */
  private static Map<String, Map<String, Double>> perSecond(Collection<RunResult> results) {
    Map<String, Map<String, Double>> table = new LinkedHashMap<>();
    for (RunResult result : results) {
      table
          .computeIfAbsent(result.getParams().getParam("network"), key -> new LinkedHashMap<>())
          .put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
    }
    return table;
  }

  private static void print(Map<String, Map<String, Double>> table, PrintStream out) {
    out.println();
    out.println("| network | products/s | a product in gradients | a point in gradients |");
    out.println("|---|---|---|---|");
    table.forEach(
        (network, calls) ->
            out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.1f | %.1f |%n",
                network,
                calls.get("product"),
                calls.get("gradient") / calls.get("product"),
                calls.get("gradient") / calls.get("point")));
  }
}
