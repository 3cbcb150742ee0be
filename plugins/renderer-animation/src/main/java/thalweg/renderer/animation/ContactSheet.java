package thalweg.renderer.animation;

import java.util.List;
import thalweg.api.scene.Scene;
import thalweg.api.scene.Sweep;
import thalweg.plot.scale.Figures;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.draw.Lettering.Align;
import thalweg.renderer.animation.plot.Type;

/**
 * {@code contact-sheet.png}: the last frames of the configurations of a sweep. Every plane has a
 * scale of colours of its own: losses of a sweep lie decades apart, and one scale for all would
 * show most of them flat. Scenes are read twice, for the size of the sheet and for drawing, and one
 * at a time.
 */
final class ContactSheet {

  private static final int MARGIN = 20;
  private static final int HEADER = 62;

  /** A taller sheet is none to look at, and many viewers refuse it. */
  private static final int MOST_CELLS = 400;

  private final Sweep sweep;
  private final List<Sweep.Configuration> shown;
  private final boolean logarithmic;
  private final Type type = Type.ofSize(1);
  private final Theme theme;
  private final int cellHeight;
  private final boolean hasLandscape;

  ContactSheet(Sweep sweep, AnimationSettings settings) {
    this.sweep = sweep;
    List<Sweep.Configuration> all = sweep.configurations();
    this.shown = all.subList(0, Math.min(all.size(), MOST_CELLS));
    this.logarithmic = settings.scale() == AnimationSettings.ColorScale.LOG;
    int groups = 0;
    int classes = 0;
    int height = 0;
    boolean landscape = false;
    for (Sweep.Configuration configuration : shown) {
      Scene scene = configuration.scene();
      groups = Math.max(groups, scene.groups().size());
      classes = Math.max(classes, Prediction.classes(scene));
      height = Math.max(height, ContactCell.height(scene));
      landscape |= scene.landscape().isPresent();
    }
    this.theme = new Theme(groups, classes);
    this.cellHeight = height;
    this.hasLandscape = landscape;
  }

  /** Three cells in a row for a few configurations, four for many. */
  private int columns() {
    return Math.min(shown.size(), shown.size() > 9 ? 4 : 3);
  }

  /** Draws the sheet. */
  Canvas draw() {
    int rows = (shown.size() + columns() - 1) / columns();
    int pitchX = ContactCell.WIDTH + MARGIN;
    int pitchY = cellHeight + MARGIN;
    int width = MARGIN + Math.max(2, columns()) * pitchX;
    Canvas canvas =
        new Canvas(width, HEADER + rows * pitchY, theme.palette(), theme.white().index());
    drawHeader(canvas);
    for (int i = 0; i < shown.size(); i++) {
      int x = MARGIN + i % columns() * pitchX;
      cell(shown.get(i)).draw(canvas, x, HEADER + i / columns() * pitchY);
    }
    return canvas;
  }

  private ContactCell cell(Sweep.Configuration configuration) {
    return new ContactCell(configuration.name(), configuration.scene(), theme, logarithmic, type);
  }

  private void drawHeader(Canvas canvas) {
    int room = canvas.width() - 2 * MARGIN;
    String title = type.title().fit(sweep.title(), room);
    type.title().write(canvas, title, MARGIN, 30, Align.LEFT, theme.text());
    int used = type.title().width(title) + type.em();
    String rest =
        count()
            + (hasLandscape
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

  private String count() {
    int all = sweep.configurations().size();
    if (shown.size() < all) {
      return "the first %d of %s"
          .formatted(shown.size(), Figures.count(all, "configuration", "configurations"));
    }
    return all + (all == 1 ? " configuration" : " configurations");
  }
}
