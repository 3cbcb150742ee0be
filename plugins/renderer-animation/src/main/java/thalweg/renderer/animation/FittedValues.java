package thalweg.renderer.animation;

import java.awt.Dimension;
import java.util.List;
import thalweg.api.data.DataSplit;
import thalweg.api.scene.FittedCurve;
import thalweg.renderer.animation.AnimationSettings.Kind;
import thalweg.renderer.animation.color.Ink;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.plot.FitRaster;
import thalweg.renderer.animation.plot.Legend.Entry;
import thalweg.renderer.animation.plot.PredictionRaster;
import thalweg.renderer.animation.plot.Symbol;
import thalweg.renderer.animation.plot.Type;

/**
 * The curve of a regression over its one feature. Each curve has the colour of its path.
 *
 * @param curve what is predicted where
 * @param data whose training examples are drawn
 * @param theme colours
 * @param type sizes of text, which the grid lines depend on
 */
record FittedValues(FittedCurve curve, DataSplit data, Theme theme, Type type)
    implements Prediction {

  private static final double POINT_RADIUS = 3.6;

  @Override
  public Kind picture() {
    return Kind.FIT;
  }

  @Override
  public String noun() {
    return "fit";
  }

  @Override
  public int classes() {
    return 0;
  }

  @Override
  public boolean square() {
    return false;
  }

  @Override
  public String horizontal() {
    return data.features().get(0);
  }

  @Override
  public String vertical() {
    return data.outputs().get(0);
  }

  @Override
  public List<PredictionRaster> rasters(List<Ink> inks, Dimension panel, double size) {
    FitRaster first = new FitRaster(curve, theme, type, panel, size);
    return inks.stream().map(ink -> (PredictionRaster) first.in(ink)).toList();
  }

  @Override
  public List<Entry> entries(Ink ink, double size) {
    return List.of(
        new Entry(Symbol.line(ink, size), "fitted curve", false),
        new Entry(Symbol.point(theme, theme.muted(), POINT_RADIUS * size), "training data", false));
  }
}
