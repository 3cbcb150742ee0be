package thalweg.renderer.figure.plot;

import java.awt.geom.Path2D;
import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.data.Targets;
import thalweg.api.scene.DecisionRegions;
import thalweg.plot.color.OkabeIto;
import thalweg.plot.color.Rgb;
import thalweg.renderer.figure.contour.Contours;
import thalweg.renderer.figure.contour.Loop;
import thalweg.renderer.figure.sheet.Pen;
import thalweg.renderer.figure.sheet.Sheet;

/**
 * Which class is the most probable where, as areas with smooth borders, and the training data. The
 * area of the first class fills the square; each further one covers what it wins from those before,
 * so that no seams show.
 */
final class ClassMap {

  private static final int POINTS = 97;
  private static final double TINT = 0.62;
  private static final double DOT = 0.9;

  private final DecisionRegions regions;
  private final Examples data;
  private final Examples mesh;

  ClassMap(DecisionRegions regions, Examples data) {
    this.regions = regions;
    this.data = data;
    this.mesh = mesh(regions);
  }

  private static Examples mesh(DecisionRegions regions) {
    float[][] columns = new float[2][POINTS * POINTS];
    for (int i = 0; i < POINTS * POINTS; i++) {
      columns[0][i] = (float) (regions.minX() + regions.side() * (i % POINTS) / (POINTS - 1));
      columns[1][i] = (float) (regions.minY() + regions.side() * (i / POINTS) / (POINTS - 1));
    }
    return Examples.of(List.of(2), columns, Targets.values(new float[1][POINTS * POINTS]));
  }

  void draw(Sheet sheet, Box box, float[] parameters) {
    int classes = data.classes();
    float[][] probabilities = new float[classes][mesh.rows()];
    regions.probabilities(parameters, mesh, probabilities);
    if (known(probabilities)) {
      drawAreas(sheet, box, probabilities);
    } else {
      Hatch.draw(sheet, box);
    }
    drawData(sheet, box);
    sheet.stroke(box.outline(), Style.frame());
  }

  /** A network that diverged predicts nothing. */
  private static boolean known(float[][] probabilities) {
    for (float[] one : probabilities) {
      for (float probability : one) {
        if (Float.isNaN(probability)) {
          return false;
        }
      }
    }
    return true;
  }

  private static void drawAreas(Sheet sheet, Box box, float[][] probabilities) {
    sheet.fill(box.outline(), tint(0));
    float[] highest = probabilities[0].clone();
    for (int c = 1; c < probabilities.length; c++) {
      sheet.fill(region(box, probabilities[c], highest), tint(c));
    }
  }

  /** Where a class has more than the highest before it, which it then joins. */
  private static Path2D region(Box box, float[] own, float[] highest) {
    double[][] lead = new double[POINTS][POINTS];
    for (int i = 0; i < own.length; i++) {
      lead[i / POINTS][i % POINTS] = own[i] - highest[i];
      highest[i] = Math.max(highest[i], own[i]);
    }
    Path2D region = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (Loop loop : new Contours(lead).above(0)) {
      boolean first = true;
      for (Loop.Point point : loop.points()) {
        double x = box.left() + box.width() * point.column() / (POINTS - 1);
        double y = box.bottom() - box.height() * point.row() / (POINTS - 1);
        if (first) {
          region.moveTo(x, y);
        } else {
          region.lineTo(x, y);
        }
        first = false;
      }
      region.closePath();
    }
    return region;
  }

  private void drawData(Sheet sheet, Box box) {
    for (int row = 0; row < data.rows(); row += Dots.stride(data)) {
      double x = (data.input(row, 0) - regions.minX()) / regions.side();
      double y = (data.input(row, 1) - regions.minY()) / regions.side();
      dot(
          sheet,
          box.left() + box.width() * x,
          box.bottom() - box.height() * y,
          DOT,
          data.label(row));
    }
  }

  /** A training example of a class. */
  static void dot(Sheet sheet, double x, double y, double radius, int c) {
    Mark mark = Mark.of(c);
    sheet.stroke(mark.shape(x, y, radius), Pen.solid(Rgb.WHITE, 0.5));
    sheet.fill(mark.shape(x, y, radius), OkabeIto.classOf(c));
  }

  private static int tint(int c) {
    return Rgb.mix(OkabeIto.classOf(c), Rgb.WHITE, TINT);
  }
}
