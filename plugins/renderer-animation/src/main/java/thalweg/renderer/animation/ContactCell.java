package thalweg.renderer.animation;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.PathDiagnostics.Explained;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.measure.NullText;
import thalweg.plot.scale.Figures;
import thalweg.renderer.animation.color.Ink;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.draw.Lettering.Align;
import thalweg.renderer.animation.plot.Axes;
import thalweg.renderer.animation.plot.LossColors;
import thalweg.renderer.animation.plot.PathPen;
import thalweg.renderer.animation.plot.PathPlot;
import thalweg.renderer.animation.plot.PlaneGround;
import thalweg.renderer.animation.plot.PlotArea;
import thalweg.renderer.animation.plot.PredictionRaster;
import thalweg.renderer.animation.plot.Symbol;
import thalweg.renderer.animation.plot.Type;

/** One configuration of a sweep: a small plane, a small prediction, and what came of it. */
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
  private final PlaneGround ground;
  private final Optional<Prediction> prediction;
  private final Type type;

  ContactCell(String name, Scene scene, Theme theme, boolean logarithmic, Type type) {
    this.name = name;
    this.scene = scene;
    this.theme = theme;
    this.ground =
        new PlaneGround(
            scene,
            scene.landscape().map(landscape -> LossColors.of(landscape, logarithmic)),
            theme);
    this.prediction = Prediction.of(scene, theme, type);
    this.type = type;
  }

  /** The height of the cell of a scene in pixels. */
  static int height(Scene scene) {
    int paths = scene.paths().size();
    int rows = Math.min(paths, MOST_PATHS) * (paths == 1 ? 2 : 1) + (paths > MOST_PATHS ? 1 : 0);
    return CAPTION + SIDE + GAP + rows * ROW;
  }

  void draw(Canvas canvas, int x, int y) {
    drawCaption(canvas, x, y + 13);
    int top = y + CAPTION;
    int width = prediction.isPresent() ? WIDTH - SIDE - GAP : WIDTH;
    drawPaths(canvas, new Rectangle(x + 1, top + 1, width - 2, SIDE - 2));
    Rectangle square = new Rectangle(x + WIDTH - SIDE + 1, top + 1, SIDE - 2, SIDE - 2);
    prediction.ifPresent(shown -> drawPrediction(shown, canvas, square));
    drawReadings(canvas, x, top + SIDE + GAP);
  }

  /** With several paths it says whose prediction is shown. */
  private void drawCaption(Canvas canvas, int x, int baseline) {
    int room = WIDTH;
    if (prediction.isPresent() && scene.paths().size() > 1) {
      String noun = prediction.get().noun();
      String whose = type.small().fit(noun + " of " + shown().label(), SIDE);
      int place = x + WIDTH - SIDE;
      type.small().write(canvas, whose, place, baseline, Align.LEFT, theme.muted());
      room -= SIDE + GAP;
    }
    type.body().write(canvas, type.body().fit(name, room), x, baseline, Align.LEFT, theme.text());
  }

  private void drawPaths(Canvas canvas, Rectangle bounds) {
    ground.paint(canvas, bounds, LINES);
    PlotArea area = ground.area(bounds);
    new Axes(canvas, area, theme, type).frame();
    new PathPlot(
            canvas,
            area,
            scene.paths(),
            pens(),
            scene.landscape().map(Landscape::minimum),
            theme,
            SIZE)
        .draw(canvas, scene.frames() - 1);
  }

  private List<PathPen> pens() {
    return new Optimizers(scene).pens(theme);
  }

  /** The first path that did not diverge. */
  private ProjectedPath shown() {
    return ProjectedPath.sound(scene.paths()).get(0);
  }

  /** That of the first path. */
  private void drawPrediction(Prediction shown, Canvas canvas, Rectangle square) {
    Dimension size = square.getSize();
    ProjectedPath path = shown();
    Ink ink = theme.path(scene.groups().indexOf(path.run().group()));
    PredictionRaster raster = shown.rasters(List.of(ink), size, POINTS).get(0);
    canvas.copy(raster.pixels(path.trajectory().parameters(path.size() - 1)), square);
    new Axes(canvas, raster.area(square), theme, type).frame();
  }

  private void drawReadings(Canvas canvas, int x, int top) {
    List<List<String>> lines = lines();
    int paths = scene.paths().size();
    for (int line = 0; line < lines.size(); line++) {
      int baseline = top + 12 + line * ROW;
      int indent = paths > 1 && line < Math.min(paths, MOST_PATHS) ? 24 : 0;
      if (indent > 0) {
        Symbol.path(pens().get(line), 1).paint(canvas, x + 10.0, baseline - 4.5, canvas.bounds());
      }
      String text = type.small().fit(lines.get(line), WIDTH - indent);
      type.small().write(canvas, text, x + indent, baseline, Align.LEFT, theme.text());
    }
  }

  /** Two lines about a single path, one about each of several; each in ever fewer words. */
  private List<List<String>> lines() {
    List<List<String>> lines = new ArrayList<>();
    int paths = scene.paths().size();
    for (int path = 0; path < Math.min(paths, MOST_PATHS); path++) {
      Explained explained = scene.diagnostics().paths().get(path).explained();
      String explains = "plane explains " + Figures.percent(explained.byPlane().total(), 1);
      if (paths == 1) {
        lines.add(List.of(result(path)));
        lines.add(beside(explained, explains));
      } else {
        lines.add(List.of(result(path) + " · " + explains));
      }
    }
    if (paths > MOST_PATHS) {
      lines.add(List.of("and " + (paths - MOST_PATHS) + " more"));
    }
    return lines;
  }

  /** The stricter null alone where there is no room for both. */
  private static List<String> beside(Explained explained, String explains) {
    List<String> wordings = new ArrayList<>();
    for (String walks : List.of(NullText.totals(explained), NullText.persistent(explained))) {
      if (!walks.isEmpty()) {
        wordings.add(explains + " (" + walks + ")");
      }
    }
    wordings.add(explains);
    return wordings;
  }

  private String result(int index) {
    ProjectedPath path = scene.paths().get(index);
    String measures = Readings.labelled(path, path.size() - 1);
    return measures.isEmpty() ? path.marked() : path.marked() + " · " + measures;
  }
}
