package thalweg.renderer.animation;

import java.util.Comparator;
import java.util.List;
import thalweg.api.scene.ProjectedPath;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.plot.StatusLine;
import thalweg.renderer.animation.plot.StatusLine.Field;

/**
 * The status line of a picture: everything about a single path; with several, which have their
 * numbers elsewhere, the epoch of the longest.
 */
final class Status {

  private final Sketch sketch;
  private final boolean onPlane;
  private final ProjectedPath longest;
  private final StatusLine line;

  /**
   * A status line at the top of a canvas.
   *
   * @param end where the room for it ends
   * @param onPlane whether the picture shows the plane, so that its evidence belongs to it
   */
  Status(Sketch sketch, Canvas canvas, int x, int end, boolean onPlane) {
    this.sketch = sketch;
    this.onPlane = onPlane;
    this.longest =
        sketch.scene().paths().stream()
            .max(Comparator.comparingInt(ProjectedPath::size))
            .orElseThrow();
    int right = end - sketch.em() / 2;
    int baseline = Header.statusBaseline(sketch);
    this.line = new StatusLine(canvas, x, right, baseline, fields(), sketch.theme(), sketch.type());
  }

  private List<Field> fields() {
    if (sketch.scene().paths().size() > 1) {
      return List.of(Readings.epochField(longest));
    }
    return onPlane ? Readings.pathFields(longest) : Readings.commonFields(longest);
  }

  /** Shows a frame. */
  void show(int frame) {
    int snapshot = sketch.schedule().snapshot(frame);
    if (sketch.scene().paths().size() > 1) {
      line.show(List.of(Readings.epoch(longest, snapshot)));
    } else if (onPlane) {
      line.show(Readings.ofPath(longest, snapshot));
    } else {
      line.show(Readings.common(longest, snapshot));
    }
  }
}
