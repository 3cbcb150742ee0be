package thalweg.renderer.animation;

import java.io.IOException;
import thalweg.renderer.animation.draw.Canvas;

/**
 * A picture that changes from frame to frame; what never changes is on its canvas from the start.
 */
interface Picture {

  /** What it is drawn on. */
  Canvas canvas();

  /** Brings the canvas to a frame; frames are drawn in order, each of them once. */
  void draw(int frame) throws IOException;
}
