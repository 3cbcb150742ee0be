package thalweg.renderer.figure.plot;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.color.Rgb;
import thalweg.plot.landscape.PlaneWindow;
import thalweg.plot.svg.AxisTitle;
import thalweg.renderer.figure.sheet.Pen;
import thalweg.renderer.figure.sheet.Sheet;

/**
 * The paths over the loss plane, with its colour bar, and below it what the plane may be believed.
 */
public final class PlanePanel implements Panel {

  private static final double SHAPE = 0.72;
  private static final double BAR = 6;
  private static final double BAR_GAP = 5;
  private static final double MARK = 2.2;

  private final Scene scene;
  private final Style style;
  private final Paths paths;
  private final Optional<LossGround> ground;

  /**
   * A panel.
   *
   * @param logarithmic whether equal steps of colour stand for equal ratios of losses
   */
  public PlanePanel(Scene scene, boolean logarithmic, Style style) {
    this.scene = scene;
    this.style = style;
    this.paths = new Paths(scene);
    this.ground = scene.landscape().map(grid -> new LossGround(grid, logarithmic, style));
  }

  @Override
  public List<String> titles() {
    return List.of(ground.isPresent() ? "Paths over the loss plane" : "Paths on their plane");
  }

  @Override
  public double height(double width) {
    return SHAPE * width + evidence(width).size() * style.line();
  }

  @Override
  public void draw(Sheet sheet, Box box) {
    List<String> evidence = evidence(box.width());
    double below = evidence.size() * style.line();
    double beside = ground.map(shown -> BAR_GAP + BAR + shown.beside()).orElse(0.0);
    PlaneWindow window = PlaneWindow.of(scene);
    Axes axes = Axes.inside(box.within(0, 0, beside, below), style, window.x(), window.y());
    Box area = axes.area();
    ground.ifPresent(
        shown -> {
          shown.draw(sheet, area);
          shown.drawBar(sheet, new Box(area.right() + BAR_GAP, area.top(), BAR, area.height()));
        });
    drawPaths(sheet, axes);
    axes.draw(sheet, AxisTitle.first(scene).wordings(), AxisTitle.second(scene).wordings());
    for (int i = 0; i < evidence.size(); i++) {
      double base = box.bottom() - below + (i + 0.9) * style.line();
      sheet.text(evidence.get(i), box.left(), base, style.small());
    }
  }

  private List<String> evidence(double width) {
    return new Wrapped(style, style.small(), width).lines(Evidence.of(scene));
  }

  private void drawPaths(Sheet sheet, Axes axes) {
    scene
        .landscape()
        .map(Landscape::minimum)
        .filter(lowest -> Double.isFinite(lowest.loss()))
        .ifPresent(low -> Mark.lowest(sheet, axes.x(low.x()), axes.y(low.y()), MARK, low.atEdge()));
    for (int i = 0; i < scene.paths().size(); i++) {
      Path2D line = line(scene.paths().get(i), axes);
      sheet.stroke(line, Pen.solid(Rgb.WHITE, paths.lineWidth() + 1));
      sheet.stroke(line, Pen.solid(paths.color(i), paths.lineWidth()));
    }
    for (int i = 0; i < scene.paths().size(); i++) {
      drawEnds(sheet, axes, i);
    }
  }

  private static Path2D line(ProjectedPath path, Axes axes) {
    Line line = new Line(axes.area());
    path.points().forEach(point -> line.to(axes.x(point.x()), axes.y(point.y())));
    return line.path();
  }

  private void drawEnds(Sheet sheet, Axes axes, int number) {
    ProjectedPath path = scene.paths().get(number);
    PlaneWindow window = PlaneWindow.of(scene);
    PathPoint first = path.points().get(0);
    if (window.contains(first)) {
      Mark.start(sheet, axes.x(first.x()), axes.y(first.y()), 1.4, paths.color(number));
    }
    PathPoint last = path.last();
    if (path.size() > 1 && window.contains(last)) {
      paths.mark(number).draw(sheet, axes.x(last.x()), axes.y(last.y()), MARK, paths.color(number));
    }
  }
}
