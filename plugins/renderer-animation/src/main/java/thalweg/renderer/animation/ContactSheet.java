package thalweg.renderer.animation;

import java.util.List;
import thalweg.api.scene.Scene;
import thalweg.api.scene.Sweep;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.draw.Lettering.Align;
import thalweg.renderer.animation.plot.Type;

/**
 * {@code contact-sheet.png}: the last frames of all configurations of a sweep. Every plane has a
 * scale of colours of its own: losses of a sweep lie decades apart, and one scale for all would
 * show most of them flat.
 */
final class ContactSheet {

  private static final int MARGIN = 20;
  private static final int HEADER = 62;

  private final Sweep sweep;
  private final Theme theme;
  private final boolean logarithmic;
  private final Type type = Type.ofSize(1);

  ContactSheet(Sweep sweep, AnimationSettings settings) {
    this.sweep = sweep;
    List<Scene> scenes = sweep.scenes();
    this.theme =
        new Theme(
            scenes.stream().mapToInt(scene -> scene.groups().size()).max().orElseThrow(),
            scenes.stream().mapToInt(Prediction::classes).max().orElseThrow());
    this.logarithmic = settings.scale() == AnimationSettings.ColorScale.LOG;
  }

  /** Three cells in a row for a few configurations, four for many. */
  private int columns() {
    int count = sweep.configurations().size();
    return Math.min(count, count > 9 ? 4 : 3);
  }

  /** Draws the sheet. */
  Canvas draw() {
    List<ContactCell> cells =
        sweep.configurations().stream()
            .map(configuration -> new ContactCell(configuration, theme, logarithmic, type))
            .toList();
    int rows = (cells.size() + columns() - 1) / columns();
    int cellHeight = cells.stream().mapToInt(ContactCell::height).max().orElseThrow();
    int pitchX = ContactCell.WIDTH + MARGIN;
    int pitchY = cellHeight + MARGIN;
    int width = MARGIN + Math.max(2, columns()) * pitchX;
    Canvas canvas =
        new Canvas(width, HEADER + rows * pitchY, theme.palette(), theme.white().index());
    drawHeader(canvas);
    for (int i = 0; i < cells.size(); i++) {
      int x = MARGIN + i % columns() * pitchX;
      cells.get(i).draw(canvas, x, HEADER + i / columns() * pitchY);
    }
    return canvas;
  }

  private void drawHeader(Canvas canvas) {
    int room = canvas.width() - 2 * MARGIN;
    String title = type.title().fit(sweep.title(), room);
    type.title().write(canvas, title, MARGIN, 30, Align.LEFT, theme.text());
    int used = type.title().width(title) + type.em();
    int count = sweep.configurations().size();
    String rest =
        count
            + (count == 1 ? " configuration" : " configurations")
            + (sweep.scenes().stream().anyMatch(scene -> scene.landscape().isPresent())
                ? " · each plane from its lowest loss (dark) to its highest (bright)"
                    + (logarithmic ? ", log scale" : "")
                : "");
    type.body()
        .write(
            canvas,
            type.body().fit(rest, room - used),
            MARGIN + used,
            30,
            Align.LEFT,
            theme.muted());
  }
}
