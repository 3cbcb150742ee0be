package thalweg.renderer.report.section;

import java.util.List;
import java.util.Map;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Escape;
import thalweg.plot.markup.Markup;
import thalweg.plot.markup.Template;
import thalweg.plot.svg.Swatch;
import thalweg.renderer.report.data.SceneData;

/**
 * The frame that scripts fill with the interactive figures; hidden until they do. The table has a
 * row for each path, whose figures are those of the moment shown.
 *
 * @param scene shown
 */
record ExplorePanel(Scene scene) {

  private static final List<String> COLUMNS =
      List.of("loss", "accuracy", "off the plane", "plane gap");

  void write(Markup page) {
    Template frame = Template.resource(ExplorePanel.class, "explore.html");
    String regions = Escape.text(SceneData.regionsNote(scene));
    page.insert(frame.fill(Map.of("readout", readout(), "regions", regions)));
  }

  private String readout() {
    Markup table = new Markup();
    table.open(
        "div",
        "class",
        "scroll readout",
        "role",
        "region",
        "tabindex",
        "0",
        "aria-label",
        "Figures at the moment shown");
    table.open("table", "id", "readout").open("thead").open("tr");
    table.element("th", "optimizer", "scope", "col");
    COLUMNS.forEach(column -> table.element("th", column, "scope", "col"));
    table.close().close().open("tbody").line();
    for (int i = 0; i < scene.paths().size(); i++) {
      row(table, scene.paths().get(i), i);
    }
    return table.close().close().close().line().toString();
  }

  private void row(Markup table, ProjectedPath path, int number) {
    table.open("tr").open("th", "scope", "row").open("label");
    table.empty("input", "type", "checkbox", "checked", "checked");
    Swatch.path(table, scene.groupOf(number));
    table.open("span").text(path.label()).close().close().close();
    COLUMNS.forEach(column -> table.element("td", ""));
    table.close().line();
  }
}
