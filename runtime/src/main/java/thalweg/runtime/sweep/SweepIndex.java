package thalweg.runtime.sweep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.trajectory.Snapshot;
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
   * @param pictures of the whole sweep
   * @return their names
   */
  public static List<String> write(
      List<RunResult> results, List<String> pictures, RunDirectory directory) throws IOException {
    text(directory, CSV, csv(results));
    text(directory, HTML, html(results, pictures));
    return List.of(HTML, CSV);
  }

  private static void text(RunDirectory directory, String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    directory.write(name, out -> out.write(bytes));
  }

  private static String csv(List<RunResult> results) {
    StringBuilder csv = new StringBuilder("configuration,optimizer,parameters,");
    csv.append("loss,accuracy,explained,median_residual_fraction");
    for (String key : results.get(0).scene().settings().keySet()) {
      csv.append(',').append(key);
    }
    csv.append('\n');
    for (RunResult result : results) {
      for (int i = 0; i < result.scene().paths().size(); i++) {
        csv.append(csvRow(result, i)).append('\n');
      }
    }
    return csv.toString();
  }

  private static String csvRow(RunResult result, int index) {
    ProjectedPath path = result.scene().paths().get(index);
    PathDiagnostics evidence = result.scene().diagnostics().paths().get(index);
    Snapshot last = path.snapshot(path.size() - 1);
    StringBuilder row = new StringBuilder();
    row.append(result.name()).append(',').append(path.label());
    row.append(',').append(path.trajectory().parameterCount());
    row.append(',').append(last.loss()).append(',').append(last.accuracy());
    row.append(',').append(evidence.explained().total());
    row.append(',').append(evidence.medianResidualFraction());
    for (Map.Entry<String, String> setting : result.scene().settings().entrySet()) {
      row.append(",\"").append(setting.getValue().replace("\"", "\"\"")).append('"');
    }
    return row.toString();
  }

  private static String html(List<RunResult> results, List<String> pictures) {
    StringBuilder rows = new StringBuilder();
    for (RunResult result : results) {
      for (int i = 0; i < result.scene().paths().size(); i++) {
        rows.append(htmlRow(result, i));
      }
    }
    StringBuilder images = new StringBuilder();
    for (String picture : pictures) {
      images.append(
          "<p><img src=\"%s\" alt=\"%s\"></p>%n".formatted(escape(picture), escape(picture)));
    }
    return PAGE.replace("@title@", escape(results.get(0).scene().title().split(" · ")[0]))
        .replace("@rows@", rows)
        .replace("@images@", images);
  }

  private static String htmlRow(RunResult result, int index) {
    ProjectedPath path = result.scene().paths().get(index);
    PathDiagnostics evidence = result.scene().diagnostics().paths().get(index);
    Snapshot last = path.snapshot(path.size() - 1);
    StringBuilder links = new StringBuilder();
    for (String picture : result.pictures()) {
      String href = escape(result.name() + "/" + picture);
      links.append("<a href=\"%s\">%s</a> ".formatted(href, escape(picture)));
    }
    return String.format(
        Locale.ROOT,
        "<tr><th>%s</th><td>%s</td><td>%,d</td><td>%.4g</td><td>%.1f %%</td><td>%.1f %%</td><td>%s</td></tr>%n",
        escape(result.name()),
        escape(path.optimizer()),
        path.trajectory().parameterCount(),
        last.loss(),
        100 * last.accuracy(),
        100 * evidence.explained().total(),
        links);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>@title@ · Thalweg</title>
      <style>
        :root { color-scheme: light dark; }
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; }
        th, td { text-align: left; padding: .3rem .9rem .3rem 0; border-bottom: 1px solid #8884; }
        td:nth-child(n+3):nth-child(-n+6) { text-align: right; font-variant-numeric: tabular-nums; }
        img { max-width: 100%; background: #fff; }
      </style>
      <h1>@title@</h1>
      <div class="wide"><table>
      <tr><th>configuration</th><th>optimizer</th><th>parameters</th><th>loss</th><th>accuracy</th><th>explained by the plane</th><th>pictures</th></tr>
      @rows@</table></div>
      @images@</html>
      """;
}
