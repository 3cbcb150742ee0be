package thalweg.renderer.figure.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Entries one after the other, in as many rows as they need.
 *
 * @param places one for each entry
 */
record Flow(List<Place> places) {

  /** Where an entry starts. */
  record Place(double x, int row) {}

  static Flow of(List<Double> widths, double width) {
    List<Place> places = new ArrayList<>();
    double x = 0;
    int row = 0;
    for (double entry : widths) {
      if (x > 0 && x + entry > width) {
        x = 0;
        row++;
      }
      places.add(new Place(x, row));
      x += entry;
    }
    return new Flow(places);
  }

  int rows() {
    return places.isEmpty() ? 0 : places.get(places.size() - 1).row() + 1;
  }
}
