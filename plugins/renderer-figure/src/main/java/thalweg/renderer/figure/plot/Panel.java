package thalweg.renderer.figure.plot;

import java.util.List;
import thalweg.renderer.figure.sheet.Sheet;

/** One part of a figure, with a letter of its own. */
public interface Panel {

  /** What stands above it, in ever fewer words. */
  List<String> titles();

  /** What a caption must add, in a sentence; often nothing. */
  default String remark() {
    return "";
  }

  /** The height that suits it at a width, in points, without the line of its title. */
  double height(double width);

  /** Draws it into a box, all of it inside. */
  void draw(Sheet sheet, Box box);
}
