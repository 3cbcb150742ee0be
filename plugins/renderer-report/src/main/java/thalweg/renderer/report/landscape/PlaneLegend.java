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
 * those that the plane has there, as far as they are known.
 *
 * @param scene explained
 */
public record PlaneLegend(Scene scene) {

  /** Writes a table. */
  public void write(Markup page) {
    page.open("table", "class", "legend").open("thead").open("tr");
    page.element("th", columns() > 0 ? "at the end" : "path", "scope", "col");
    scene.metrics().stream()
        .limit(1)
        .forEach(loss -> page.element("th", "true " + loss.label(), "scope", "col"));
    if (scene.landscape().isPresent()) {
      page.element("th", "on the plane", "scope", "col");
    }
    page.close().close().open("tbody").line();
    for (int i = 0; i < scene.paths().size(); i++) {
      path(page, scene.paths().get(i), i);
    }
    scene
        .landscape()
        .map(Landscape::minimum)
        .filter(lowest -> Double.isFinite(lowest.loss()))
        .ifPresent(
            lowest ->
                symbol(
                    page,
                    Swatch.of(lowest),
                    lowest.atEdge() ? "lowest cell, at the edge: no minimum" : "lowest cell",
                    Figures.significant(lowest.loss())));
    symbol(page, "start", "start of a path", "");
    long holes = scene.landscape().map(PlaneLegend::holes).orElse(0L);
    if (holes > 0) {
      symbol(page, "hole", "no finite loss", Figures.count(holes, "cell", "cells"));
    }
    page.close().close().line();
  }

  /** How many figures are known of a path's end: its true loss, and that of the plane. */
  private int columns() {
    return (scene.metrics().isEmpty() ? 0 : 1) + (scene.landscape().isPresent() ? 1 : 0);
  }

  private void path(Markup page, ProjectedPath path, int number) {
    page.open("tr").open("th", "scope", "row");
    PathSwatch.write(page, scene, number);
    page.text(path.marked()).close();
    if (!scene.metrics().isEmpty()) {
      page.element("td", Figures.significant(path.snapshot(path.size() - 1).loss()));
    }
    if (scene.landscape().isPresent()) {
      page.element("td", Figures.significant(path.last().planeLoss()));
    }
    page.close().line();
  }

  private void symbol(Markup page, String symbol, String name, String value) {
    page.open("tr").open("th", "scope", "row");
    Swatch.legend(page, symbol);
    page.text(name).close();
    if (columns() > 0) {
      page.element("td", value, "colspan", String.valueOf(columns()));
    }
    page.close().line();
  }

  private static long holes(Landscape grid) {
    return Arrays.stream(grid.loss())
        .flatMapToDouble(DoubleStream::of)
        .filter(loss -> !Double.isFinite(loss))
        .count();
  }
}
