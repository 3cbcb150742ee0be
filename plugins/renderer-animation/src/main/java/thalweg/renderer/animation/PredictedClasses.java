package thalweg.renderer.animation;

import java.awt.Dimension;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import thalweg.api.data.DataSplit;
import thalweg.api.scene.DecisionRegions;
import thalweg.renderer.animation.AnimationSettings.Kind;
import thalweg.renderer.animation.color.Ink;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.plot.DecisionRaster;
import thalweg.renderer.animation.plot.Legend.Entry;
import thalweg.renderer.animation.plot.PredictionRaster;
import thalweg.renderer.animation.plot.Symbol;

/**
 * The decision regions of a classifier over its two features.
 *
 * @param regions what is predicted where
 * @param data whose training examples are drawn
 * @param theme colours
 */
record PredictedClasses(DecisionRegions regions, DataSplit data, Theme theme)
    implements Prediction {

  private static final double POINT_RADIUS = 4.2;

  @Override
  public Kind picture() {
    return Kind.DECISION;
  }

  @Override
  public String noun() {
    return "regions";
  }

  @Override
  public int classes() {
    return data.outputs().size();
  }

  @Override
  public boolean square() {
    return true;
  }

  @Override
  public String horizontal() {
    return data.features().get(0);
  }

  @Override
  public String vertical() {
    return data.features().get(1);
  }

  /** All paths share one raster: nothing in it depends on the path. */
  @Override
  public List<PredictionRaster> rasters(List<Ink> inks, Dimension panel, double size) {
    PredictionRaster shared =
        new DecisionRaster(regions, data.training(), theme, panel.width, size);
    return Collections.nCopies(inks.size(), shared);
  }

  @Override
  public List<Entry> entries(Ink ink, double size) {
    return IntStream.range(0, classes())
        .mapToObj(c -> new Entry(point(c, size), name(data.outputs().get(c)), false))
        .toList();
  }

  private Symbol point(int c, double size) {
    return Symbol.point(theme, theme.classOf(c), POINT_RADIUS * size);
  }

  /** A bare number needs a noun. */
  private static String name(String name) {
    return name.matches("\\d+") ? "class " + name : name;
  }
}
