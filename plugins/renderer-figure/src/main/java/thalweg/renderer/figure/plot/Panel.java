package thalweg.renderer.figure.plot;

import thalweg.renderer.figure.sheet.Sheet;

/** One part of a figure, with a letter of its own. */
public interface Panel {

  /** What stands above it, in a few words. */
  String title();

  /** The height that suits it at a width, in points, without the line of its title. */
  double height(double width);

  /** Draws it into a box, all of it inside. */
  void draw(Sheet sheet, Box box);
}
