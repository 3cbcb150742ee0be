package thalweg.renderer.animation.plot;

import java.awt.Rectangle;

/** Turns parameters into the pixels of a panel that shows what the model predicts. Thread-safe. */
public interface PredictionRaster {

  /** The palette entries of the whole panel, row by row from the top. */
  byte[] pixels(float[] parameters);

  /** The coordinates of the panel where it lies on a canvas. */
  PlotArea area(Rectangle bounds);
}
