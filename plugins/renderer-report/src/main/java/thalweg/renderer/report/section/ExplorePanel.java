package thalweg.renderer.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.markup.Template;
import thalweg.renderer.report.data.Heading;
import thalweg.renderer.report.data.Predictions;
import thalweg.renderer.report.landscape.PathSwatch;

/**
 * The frame that scripts fill with the interactive figures; hidden until they do. The table has a
 * row for each path, whose figures are those of the moment shown.
 *
 * @param scene shown
 */
record ExplorePanel(Scene scene) {

  private static final String TURN =
      "Drag the surface to turn it, or use the arrow keys; on a touch screen one finger turns it and two tilt and zoom. ";

  private static final String DISTANCE =
      "a snapshot’s distance from the plane, as a share of its distance from the anchor";

  private static final String GAP =
      "how far the loss on the plane, at the nearest point, is from the snapshot’s true loss";

  void write(Markup page) {
    boolean surface = scene.landscape().isPresent();
    page.insert(
        Template.resource(ExplorePanel.class, "explore.html")
            .fill(
                Map.of(
                    "choices", scene.landscape().map(ExplorePanel::choices).orElse(""),
                    "views", surface ? "views" : "views alone",
                    "surface", surface ? text("surface.html") : "",
                    "fromAbove", surface ? "The landscape from above" : "The plane",
                    "colorBar", surface ? text("colorbar.html") : "",
                    "viewFromAbove", surface ? "From above" : "The plane",
                    "predictions", predictions(),
                    "readout", readout(),
                    "turn", surface ? TURN : "",
                    "note", Predictions.of(scene).map(Predictions::note).orElse(""))));
  }

  private static String text(String resource) {
    return Template.text(ExplorePanel.class, resource);
  }

  /** A button for each metric; the loss, which is shown first, has heights to choose from. */
  private static String choices(Landscape grid) {
    Markup buttons = new Markup();
    for (int i = 0; i < grid.metrics().size(); i++) {
      Metric metric = grid.metrics().get(i);
      String name = metric.name();
      buttons.open("label");
      if (i == 0) {
        buttons.empty(
            "input", "type", "radio", "name", "quantity", "value", name, "checked", "checked");
      } else {
        buttons.empty("input", "type", "radio", "name", "quantity", "value", name);
      }
      buttons.element("span", Heading.of(metric)).close().line();
    }
    return Template.resource(ExplorePanel.class, "choices.html")
        .fill(Map.of("quantities", buttons.toString()));
  }

  /** Without predictions its element stays hidden. */
  private String predictions() {
    Markup block = new Markup();
    Predictions.of(scene)
        .ifPresentOrElse(
            shown -> {
              block.open("div", "class", "predictions", "id", shown.name());
              block.element("h3", shown.heading(), "class", "caption name");
              block.open("div", "class", "panels").close().close().line();
            },
            () ->
                block
                    .open("div", "class", "predictions", "id", "regions", "hidden", "hidden")
                    .close()
                    .line());
    return block.toString();
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>(scene.metrics().stream().map(Metric::label).toList());
    columns.add("off the plane");
    if (scene.landscape().isPresent()) {
      columns.add("plane gap");
    }
    return columns;
  }

  private String readout() {
    Markup table = new Markup();
    table.open("div");
    ScrollRegion.named(table, "readout", "Figures at the moment shown");
    table.open("table", "id", "readout").open("thead").open("tr");
    table.element("th", "optimizer", "scope", "col");
    columns().forEach(column -> table.element("th", column, "scope", "col"));
    table.close().close().open("tbody").line();
    for (int i = 0; i < scene.paths().size(); i++) {
      row(table, scene.paths().get(i), i);
    }
    table.close().close().close().line();
    terms(table);
    return table.close().line().toString();
  }

  /** What the columns mean, where they stand. */
  private void terms(Markup page) {
    page.open("p", "class", "hint terms");
    page.element("dfn", "Off the plane").text(": " + DISTANCE + ". ");
    if (scene.landscape().isPresent()) {
      page.element("dfn", "Plane gap").text(": " + GAP + ".");
    }
    page.close().line();
  }

  private void row(Markup table, ProjectedPath path, int number) {
    table.open("tr").open("th", "scope", "row").open("label");
    table.empty("input", "type", "checkbox", "checked", "checked");
    PathSwatch.write(table, scene, number);
    table.element("span", path.marked()).close();
    table.element("small", "").close();
    columns().forEach(column -> table.element("td", ""));
    table.close().line();
  }
}
