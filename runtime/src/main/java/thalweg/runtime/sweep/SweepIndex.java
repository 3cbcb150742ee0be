package thalweg.runtime.sweep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import thalweg.runtime.pipeline.RunResult;
import thalweg.runtime.store.RunDirectory;

/** Writes {@code index.csv} and {@code index.html}: a row for each path of each configuration. */
public final class SweepIndex {

  private static final String CSV = "index.csv";
  private static final String HTML = "index.html";

  private SweepIndex() {}

  /**
   * Writes both.
   *
   * @param title of the sweep
   * @param results at least one
   * @param pictures of the whole sweep
   * @return their names
   */
  public static List<String> write(
      String title, List<RunResult> results, List<String> pictures, RunDirectory directory)
      throws IOException {
    List<SweepRow> rows = SweepRow.of(results);
    text(directory, CSV, SweepCsv.of(rows));
    text(directory, HTML, SweepPage.of(title, rows, pictures));
    return List.of(HTML, CSV);
  }

  private static void text(RunDirectory directory, String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    directory.write(name, out -> out.write(bytes));
  }
}
