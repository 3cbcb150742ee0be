package thalweg.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How cost grows with rows, width, depth, snapshots, parameters and resolution, in Markdown. Each
 * size is measured in several processes of its own; the table has the medians, and in brackets how
 * many times the figure of the size before it each is.
 *
 * <pre>
 *   GrowthTable [processes [axis]…]
 * </pre>
 */
public final class GrowthTable {

  private static final int PROCESSES = 3;

  private final PrintStream out;
  private final int processes;

  private GrowthTable(PrintStream out, int processes) {
    this.out = out;
    this.processes = processes;
  }

  /**
   * Measures and prints.
   *
   * @param args processes for each size (3), and the axes; all of them if none is named
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int processes = args.length > 0 ? Integer.parseInt(args[0]) : PROCESSES;
    List<GrowthAxis> axes =
        args.length > 1
            ? Arrays.stream(args)
                .skip(1)
                .map(name -> GrowthAxis.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList()
            : List.of(GrowthAxis.values());
    GrowthTable table = new GrowthTable(System.out, processes);
    System.out.printf("Java %s, %d processes for each size%n", Runtime.version(), processes);
    for (GrowthAxis axis : axes) {
      table.print(axis);
    }
  }

  private void print(GrowthAxis axis) throws IOException, InterruptedException {
    out.printf("%n| %s | %s |%n", axis.title(), String.join(" | ", axis.columns()));
    out.println("|---".repeat(axis.columns().size() + 1) + "|");
    double[] before = null;
    for (int size : axis.sizes()) {
      double[] medians = medians(axis, size);
      out.printf(Locale.ROOT, "| %,d |", size);
      for (int column = 0; column < medians.length; column++) {
        String growth =
            before == null
                ? ""
                : String.format(Locale.ROOT, " (× %.1f)", medians[column] / before[column]);
        out.print(" " + threeDigits(medians[column]) + growth + " |");
      }
      out.println();
      before = medians;
    }
  }

  private static String threeDigits(double figure) {
    int decimals = (int) Math.max(0, 2 - Math.floor(Math.log10(figure)));
    return String.format(Locale.ROOT, "%,." + decimals + "f", figure);
  }

  private double[] medians(GrowthAxis axis, int size) throws IOException, InterruptedException {
    List<double[]> runs = new ArrayList<>();
    for (int i = 0; i < processes; i++) {
      runs.add(run(axis, size));
    }
    double[] medians = new double[axis.columns().size()];
    Arrays.setAll(
        medians,
        column -> {
          double[] sorted = runs.stream().mapToDouble(run -> run[column]).sorted().toArray();
          return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        });
    return medians;
  }

  private static double[] run(GrowthAxis axis, int size) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--add-modules=jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                GrowthPoint.class.getName(),
                axis.name(),
                Integer.toString(size))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("The measurement of %s %d failed.".formatted(axis, size));
    }
    return Arrays.stream(line.strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
