package thalweg.renderer.report.landscape;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.scale.Figures;
import thalweg.plot.svg.Swatch;

/**
 * What the lines and symbols of the plane mean, with the true losses of the paths' ends beside
 * those that the plane has there.
 *
 * @param scene explained
 */
public record PlaneLegend(Scene scene) {

  /** Writes a table. */
  public void write(Markup page) {
    page.open("table", "class", "legend").open("thead").open("tr");
    page.element("th", "at the end", "scope", "col");
    page.element("th", "true loss", "scope", "col");
    page.element("th", "on the plane", "scope", "col");
    page.close().close().open("tbody").line();
    for (int i = 0; i < scene.paths().size(); i++) {
      path(page, scene.paths().get(i), scene.groupOf(i));
    }
    Landscape.Minimum lowest = scene.landscape().minimum();
    if (Double.isFinite(lowest.loss())) {
      symbol(page, "lowest", "lowest cell", Figures.significant(lowest.loss()));
    }
    symbol(page, "start", "start of a path", "");
    symbol(page, "end", "end of a path", "");
    long holes = holes();
    if (holes > 0) {
      symbol(page, "hole", "no finite loss", Figures.count(holes, "cell", "cells"));
    }
    page.close().close().line();
  }

  private static void path(Markup page, ProjectedPath path, int number) {
    page.open("tr").open("th", "scope", "row");
    Swatch.path(page, number);
    page.text(path.label()).close();
    page.element("td", Figures.significant(path.snapshot(path.size() - 1).loss()));
    page.element("td", Figures.significant(path.last().planeLoss())).close().line();
  }

  private static void symbol(Markup page, String symbol, String name, String value) {
    page.open("tr").open("th", "scope", "row");
    Swatch.legend(page, symbol);
    page.text(name).close();
    page.element("td", value, "colspan", "2").close().line();
  }

  private long holes() {
    return Arrays.stream(scene.landscape().loss())
        .flatMapToDouble(DoubleStream::of)
        .filter(loss -> !Double.isFinite(loss))
        .count();
  }
}
