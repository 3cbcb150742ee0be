package thalweg.renderer.animation;

import java.awt.Rectangle;
import java.util.List;
import thalweg.api.scene.Scene;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.draw.Lettering.Align;
import thalweg.renderer.animation.plot.ColorBar;
import thalweg.renderer.animation.plot.LossColors;
import thalweg.renderer.animation.plot.Type;

/**
 * {@code contact-sheet.png}: the last frames of all configurations of a sweep, with one scale of
 * colours, so that equal colours are equal losses.
 */
final class ContactSheet {

  private static final int MARGIN = 20;
  private static final int HEADER = 62;
  private static final int BAR_LENGTH = 260;

  private final List<Scene> scenes;
  private final Theme theme;
  private final LossColors colors;
  private final Type type = Type.ofSize(1);

  ContactSheet(List<Scene> scenes, AnimationSettings settings) {
    this.scenes = List.copyOf(scenes);
    this.theme =
        new Theme(
            scenes.stream().mapToInt(scene -> scene.paths().size()).max().orElseThrow(),
            scenes.stream().mapToInt(Sketch::classes).max().orElseThrow());
    this.colors =
        LossColors.over(
            scenes.stream().map(scene -> scene.landscape().loss()).toList(),
            settings.scale() == AnimationSettings.LossScale.LOG);
  }

  /** Three cells in a row for a few configurations, four for many. */
  private int columns() {
    return Math.min(scenes.size(), scenes.size() > 9 ? 4 : 3);
  }

  /** Draws the sheet. */
  Canvas draw() {
    List<ContactCell> cells =
        scenes.stream().map(scene -> new ContactCell(scene, theme, colors, type)).toList();
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
    int right = canvas.width() - MARGIN;
    Rectangle bar = new Rectangle(right - BAR_LENGTH, 16, BAR_LENGTH, 13);
    new ColorBar(canvas, colors, theme, type).lying(bar);
    int room = bar.x - 2 * MARGIN - type.small().width(colors.title());
    Scene first = scenes.get(0);
    String title = type.title().fit(first.title(), room);
    type.title().write(canvas, title, MARGIN, 30, Align.LEFT, theme.text());
    int used = type.title().width(title) + type.em();
    String rest = scenes.size() + (scenes.size() == 1 ? " configuration" : " configurations");
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
