package thalweg.runtime.sweep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import thalweg.runtime.job.JobResult;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.RunLayout;

/** Writes {@code index.csv} and {@code index.html}: a row for each path of each configuration. */
public final class SweepIndex {

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
      String title, List<JobResult> results, List<String> pictures, RunDirectory directory)
      throws IOException {
    List<SweepRow> rows = SweepRow.of(results);
    text(directory, RunLayout.SWEEP_TABLE, SweepCsv.of(rows));
    text(directory, RunLayout.SWEEP_PAGE, SweepPage.of(title, rows, pictures));
    return List.of(RunLayout.SWEEP_PAGE, RunLayout.SWEEP_TABLE);
  }

  private static void text(RunDirectory directory, String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    directory.write(name, out -> out.write(bytes));
  }
}
