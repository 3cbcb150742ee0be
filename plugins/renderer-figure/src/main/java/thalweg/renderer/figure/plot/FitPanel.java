package thalweg.renderer.figure.plot;

import java.awt.geom.Path2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Examples;
import thalweg.api.scene.FittedCurve;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.color.Rgb;
import thalweg.plot.scale.LinearScale;
import thalweg.renderer.figure.sheet.Pen;
import thalweg.renderer.figure.sheet.Sheet;

/** The curve of a regression through its data, at several epochs, a curve for each optimizer. */
public final class FitPanel implements Panel {

  private static final int POINTS = 300;
  private static final int DOT = 0x8a8a8a;
  private static final double SHAPE = 0.8;

  private final Style style;
  private final FittedCurve curve;
  private final DataSplit data;
  private final Paths paths;
  private final Moments moments;
  private final List<Double> epochs;
  private final Tiles tiles;

  /**
   * A panel.
   *
   * @param epochs chosen; empty for those that suit the path
   */
  public FitPanel(Scene scene, FittedCurve curve, List<Double> epochs, Style style) {
    this.style = style;
    this.curve = curve;
    this.data = scene.data().orElseThrow();
    this.paths = new Paths(scene);
    ProjectedPath longest = longest(paths);
    this.moments = Moments.of(longest, epochs);
    this.epochs = moments.snapshots().stream().map(i -> longest.snapshot(i).epoch()).toList();
    this.tiles = new Tiles(style, this.epochs.size(), SHAPE);
  }

  /** One that diverged early has not all epochs. */
  private static ProjectedPath longest(Paths paths) {
    return IntStream.range(0, paths.groups())
        .mapToObj(paths::first)
        .max(Comparator.comparingDouble(path -> path.snapshot(path.size() - 1).epoch()))
        .orElseThrow();
  }

  @Override
  public List<String> titles() {
    String inputs = " over " + data.features().get(0);
    return List.of("Fitted " + data.outputs().get(0) + inputs, "Fitted curve");
  }

  @Override
  public String remark() {
    return Dots.remark(data.training());
  }

  @Override
  public double height(double width) {
    return tiles.height(width);
  }

  @Override
  public void draw(Sheet sheet, Box box) {
    List<String> labels = moments.snapshots().stream().map(moments::label).toList();
    tiles.draw(sheet, box, labels, this::drawTile);
  }

  private void drawTile(Sheet sheet, Box box, int tile) {
    Axes axes =
        new Axes(
            style,
            box,
            LinearScale.over(curve.minX(), curve.maxX()),
            LinearScale.over(curve.minY(), curve.maxY()));
    Examples rows = curve.data();
    for (int row = 0; row < rows.rows(); row += Dots.stride(rows)) {
      Path2D dot = Mark.DISC.shape(axes.x(rows.input(row, 0)), axes.y(rows.value(row, 0)), 0.8);
      sheet.fill(dot, DOT);
    }
    for (int group = 0; group < paths.groups(); group++) {
      ProjectedPath path = paths.first(group);
      int snapshot = Moments.of(path, List.of(epochs.get(tile))).snapshots().get(0);
      Path2D line = line(axes, path.trajectory().parameters(snapshot));
      sheet.stroke(line, Pen.solid(Rgb.WHITE, 1.8));
      sheet.stroke(line, Pen.solid(paths.colorOf(group), 1));
    }
    sheet.stroke(box.outline(), Style.frame());
  }

  private Path2D line(Axes axes, float[] parameters) {
    Line line = new Line(axes.area());
    float[] values = curve.values(parameters, curve.mesh(POINTS));
    double width = curve.maxX() - curve.minX();
    IntStream.range(0, POINTS)
        .forEach(i -> line.to(axes.x(curve.minX() + width * i / (POINTS - 1)), axes.y(values[i])));
    return line.path();
  }
}
