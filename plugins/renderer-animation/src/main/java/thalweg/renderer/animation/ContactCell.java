package thalweg.renderer.animation;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.api.scene.Sweep;
import thalweg.api.trajectory.Snapshot;
import thalweg.plot.scale.Figures;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.draw.Lettering.Align;
import thalweg.renderer.animation.plot.Axes;
import thalweg.renderer.animation.plot.ContourPlot;
import thalweg.renderer.animation.plot.DecisionRaster;
import thalweg.renderer.animation.plot.LossColors;
import thalweg.renderer.animation.plot.PathPlot;
import thalweg.renderer.animation.plot.PlotArea;
import thalweg.renderer.animation.plot.Symbol;
import thalweg.renderer.animation.plot.Type;

/** One configuration of a sweep: a small plane, small decision regions, and what came of it. */
final class ContactCell {

  /** The width of a cell in pixels. */
  static final int WIDTH = 440;

  private static final int SIDE = 190;
  private static final int GAP = 8;
  private static final int CAPTION = 20;
  private static final int ROW = 17;
  private static final int LINES = 5;
  private static final int MOST_PATHS = 8;
  private static final double SIZE = 0.7;
  private static final double POINTS = 0.55;

  private final String name;
  private final Scene scene;
  private final Theme theme;
  private final LossColors colors;
  private final Type type;

  ContactCell(Sweep.Configuration configuration, Theme theme, boolean logarithmic, Type type) {
    this.name = configuration.name();
    this.scene = configuration.scene();
    this.theme = theme;
    this.colors = LossColors.of(scene.landscape().loss(), logarithmic);
    this.type = type;
  }

  /** The height of the cell in pixels. */
  int height() {
    int paths = scene.paths().size();
    int rows = Math.min(paths, MOST_PATHS) * (paths == 1 ? 2 : 1) + (paths > MOST_PATHS ? 1 : 0);
    return CAPTION + SIDE + GAP + rows * ROW;
  }

  void draw(Canvas canvas, int x, int y) {
    boolean decidable = scene.decisionRegions().isPresent();
    drawCaption(canvas, x, y + 13, decidable);
    int top = y + CAPTION;
    int width = decidable ? WIDTH - SIDE - GAP : WIDTH;
    drawPaths(canvas, new Rectangle(x + 1, top + 1, width - 2, SIDE - 2));
    if (decidable) {
      drawRegions(canvas, new Rectangle(x + WIDTH - SIDE + 1, top + 1, SIDE - 2, SIDE - 2));
    }
    drawReadings(canvas, x, top + SIDE + GAP);
  }

  /** With several paths it says whose decision regions are shown. */
  private void drawCaption(Canvas canvas, int x, int baseline, boolean decidable) {
    int room = WIDTH;
    if (decidable && scene.paths().size() > 1) {
      int regions = x + WIDTH - SIDE;
      String whose = type.small().fit("regions of " + scene.paths().get(0).label(), SIDE);
      type.small().write(canvas, whose, regions, baseline, Align.LEFT, theme.muted());
      room -= SIDE + GAP;
    }
    type.body().write(canvas, type.body().fit(name, room), x, baseline, Align.LEFT, theme.text());
  }

  private void drawPaths(Canvas canvas, Rectangle bounds) {
    Landscape landscape = scene.landscape();
    new ContourPlot(landscape, colors, theme).paint(canvas, bounds, LINES);
    PlotArea area = ContourPlot.area(landscape, bounds);
    new Axes(canvas, area, theme, type).frame();
    new PathPlot(
            canvas,
            area,
            scene.paths(),
            new Optimizers(scene).inks(theme),
            landscape.minimum(),
            theme,
            SIZE)
        .draw(canvas, scene.frames() - 1);
  }

  /** Those of the first path. */
  private void drawRegions(Canvas canvas, Rectangle square) {
    DecisionRaster raster =
        new DecisionRaster(
            scene.decisionRegions().orElseThrow(),
            scene.data().training(),
            theme,
            square.width,
            POINTS);
    ProjectedPath path = scene.paths().get(0);
    canvas.copy(raster.pixels(path.trajectory().parameters(path.size() - 1)), square);
    new Axes(canvas, raster.area(square), theme, type).frame();
  }

  private void drawReadings(Canvas canvas, int x, int top) {
    List<String> lines = new ArrayList<>();
    List<ProjectedPath> paths = scene.paths();
    int shown = Math.min(paths.size(), MOST_PATHS);
    for (int path = 0; path < shown; path++) {
      Snapshot end = paths.get(path).snapshot(paths.get(path).size() - 1);
      String result = "loss " + Figures.significant(end.loss());
      result += " · accuracy " + Figures.percent(end.accuracy(), 1);
      PathDiagnostics evidence = scene.diagnostics().paths().get(path);
      String explains = "plane explains " + Figures.percent(evidence.explained().total(), 1);
      String walk = Figures.percent(evidence.explainedByRandomWalk().total(), 1);
      if (paths.size() == 1) {
        lines.add(paths.get(path).label() + " · " + result);
        lines.add(explains + " (random walk: " + walk + ")");
      } else {
        lines.add(paths.get(path).label() + " · " + result + " · " + explains);
      }
    }
    if (paths.size() > shown) {
      lines.add("and " + (paths.size() - shown) + " more");
    }
    for (int line = 0; line < lines.size(); line++) {
      int baseline = top + 12 + line * ROW;
      int indent = paths.size() > 1 && line < shown ? 24 : 0;
      if (indent > 0) {
        Symbol.line(new Optimizers(scene).inks(theme).get(line), 1)
            .paint(canvas, x + 10.0, baseline - 4.5, canvas.bounds());
      }
      String text = type.small().fit(lines.get(line), WIDTH - indent);
      type.small().write(canvas, text, x + indent, baseline, Align.LEFT, theme.text());
    }
  }
}
