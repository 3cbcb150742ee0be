package thalweg.runtime.sweep;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import thalweg.api.measure.Metric;
import thalweg.runtime.text.Figures;
import thalweg.runtime.text.HtmlText;

/** {@code index.html}: the same table for people, with links to the pictures. */
final class SweepPage {

  private static final Pattern IMAGE = Pattern.compile(".*\\.(gif|png|svg|jpe?g|webp)");

  private SweepPage() {}

  /**
   * The page.
   *
   * @param title of the sweep
   * @param caution about comparing configurations, where there is one
   * @param pictures of the whole sweep, shown below the table
   */
  static String of(
      String title, List<SweepRow> rows, Optional<String> caution, List<String> pictures) {
    List<Metric> metrics = SweepRow.metrics(rows);
    String table = rows.stream().map(row -> row(row, metrics)).collect(Collectors.joining());
    String headings =
        metrics.stream()
            .map(metric -> "<th>" + HtmlText.escaped(metric.label()) + "</th>")
            .collect(Collectors.joining());
    String images = pictures.stream().map(SweepPage::shown).collect(Collectors.joining());
    String warning = caution.map(sentence -> "<p>" + sentence + "</p>\n").orElse("");
    return PAGE.formatted(HtmlText.escaped(title), table, images, warning + stuck(rows), headings);
  }

  private static String stuck(List<SweepRow> rows) {
    return StuckTrainings.inWords(rows)
        .map(sentence -> "<p>" + HtmlText.escaped(sentence) + "</p>\n")
        .orElse("");
  }

  private static String cell(SweepRow row, Metric metric) {
    return "<td>" + row.value(metric).map(value -> Figures.of(metric, value)).orElse("") + "</td>";
  }

  private static String row(SweepRow row, List<Metric> metrics) {
    return String.format(
        Locale.ROOT,
        "<tr><th>%s</th><td>%s</td><td>%,d</td>%s<td>%s</td><td>%s</td></tr>\n",
        HtmlText.escaped(row.configuration()),
        HtmlText.escaped(row.optimizer()),
        row.parameters(),
        metrics.stream().map(metric -> cell(row, metric)).collect(Collectors.joining()),
        Figures.percent(row.explained()),
        links(row));
  }

  private static String links(SweepRow row) {
    return row.pictures().stream()
        .map(
            picture ->
                "<a href=\"%s\">%s</a>"
                    .formatted(
                        HtmlText.escaped(row.configuration() + "/" + picture),
                        HtmlText.escaped(picture)))
        .collect(Collectors.joining(" "));
  }

  /** An image as it is, another file as a link. */
  private static String shown(String picture) {
    String form =
        IMAGE.matcher(picture).matches()
            ? "<p><img src=\"%1$s\" alt=\"%1$s\"></p>\n"
            : "<p><a href=\"%1$s\">%1$s</a></p>\n";
    return form.formatted(HtmlText.escaped(picture));
  }

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>%1$s – Thalweg</title>
      <style>
        :root { color-scheme: light dark; --paper: #f4f2ee; --ink: #1d1f21; --rule: #dedad3; --accent: #b84e00; }
        @media (prefers-color-scheme: dark) {
          :root { --paper: #101315; --ink: #e9e7e3; --rule: #343a40; --accent: #ff9a4d; }
        }
        body {
          margin: 0 auto; max-width: 92rem; padding: clamp(1.25rem, 4vw, 3rem) clamp(0.75rem, 3vw, 2.5rem);
          background: var(--paper); color: var(--ink);
          font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
        }
        h1 { font-size: clamp(1.9rem, 5vw, 3rem); line-height: 1.15; letter-spacing: -0.02em; margin: 0 0 1rem; }
        a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: 0.2em; }
        a:hover { color: var(--accent); }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 3px; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; }
        th, td { text-align: left; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
        td:nth-child(n+3):not(:last-child) { text-align: right; font-variant-numeric: tabular-nums; }
        td:last-child { font-size: .85rem; }
        img { max-width: 100%%; background: #fff; border-radius: 6px; }
      </style>
      <main>
      <h1>%1$s</h1>
      %4$s      <div class="wide" tabindex="0" role="region" aria-label="Results"><table>
      <tr><th scope="col">configuration</th><th scope="col">optimizer</th><th scope="col">parameters</th>%5$s<th scope="col">shown by the plane</th><th scope="col">pictures</th></tr>
      %2$s</table></div>
      %3$s</main>
      </html>
      """;
}
