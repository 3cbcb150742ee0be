package thalweg.renderer.figure.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import thalweg.api.data.DataSplit;
import thalweg.api.scene.DecisionRegions;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.renderer.figure.sheet.Sheet;

/**
 * The decision regions of a classifier: of one optimizer at several epochs, of several at their
 * ends or at the epochs that were asked for.
 */
public final class RegionsPanel implements Panel {

  private static final double DOT_ROOM = 6;
  private static final double GAP = 8;
  private static final double KEY_DOT = 1.5;

  private record Tile(ProjectedPath path, int snapshot, String label) {}

  private final Style style;
  private final DataSplit data;
  private final ClassMap map;
  private final boolean atEnd;
  private final List<Tile> all;
  private final Tiles tiles;

  /**
   * A panel.
   *
   * @param epochs chosen; empty for those that suit the path
   */
  public RegionsPanel(Scene scene, DecisionRegions regions, List<Double> epochs, Style style) {
    this.style = style;
    this.data = scene.data().orElseThrow();
    this.map = new ClassMap(regions, data.training());
    this.atEnd = scene.groups().size() > 1 && epochs.isEmpty();
    this.all = tiles(new Paths(scene), epochs);
    this.tiles = new Tiles(style, all.size(), 1);
  }

  private static List<Tile> tiles(Paths paths, List<Double> epochs) {
    boolean several = paths.groups() > 1;
    List<Tile> tiles = new ArrayList<>();
    for (int group = 0; group < paths.groups(); group++) {
      ProjectedPath path = paths.first(group);
      Moments moments = several && epochs.isEmpty() ? Moments.end(path) : Moments.of(path, epochs);
      for (int snapshot : moments.snapshots()) {
        tiles.add(new Tile(path, snapshot, label(path, moments, snapshot, several, epochs)));
      }
    }
    return tiles;
  }

  /** The end of each optimizer needs no epoch: the title says so. */
  private static String label(
      ProjectedPath path, Moments moments, int snapshot, boolean several, List<Double> epochs) {
    String epoch = moments.label(snapshot);
    if (several) {
      return epochs.isEmpty() ? path.marked() : path.marked() + ", " + epoch;
    }
    return epoch;
  }

  @Override
  public List<String> titles() {
    String inputs = " over %s and %s".formatted(data.features().get(0), data.features().get(1));
    String when = atEnd ? ", at the end" : "";
    return List.of("Most probable class" + inputs + when, "Most probable class" + when);
  }

  @Override
  public String remark() {
    return Dots.remark(data.training());
  }

  @Override
  public double height(double width) {
    return tiles.height(width) + key(width) * style.line();
  }

  @Override
  public void draw(Sheet sheet, Box box) {
    double below = key(box.width()) * style.line();
    double bottom =
        tiles.draw(
            sheet,
            box.within(0, 0, 0, below),
            all.stream().map(Tile::label).toList(),
            (page, place, i) ->
                map.draw(
                    page, place, all.get(i).path().trajectory().parameters(all.get(i).snapshot())));
    drawKey(sheet, box, bottom);
  }

  /** The lines of the key of classes. */
  private int key(double width) {
    return flow(width).rows();
  }

  private void drawKey(Sheet sheet, Box box, double top) {
    Flow flow = flow(box.width());
    for (int c = 0; c < data.outputs().size(); c++) {
      Flow.Place place = flow.places().get(c);
      double x = box.left() + place.x();
      double y = top + (place.row() + 0.75) * style.line();
      ClassMap.dot(sheet, x + 2, y - 0.3 * style.small().size(), KEY_DOT, c);
      sheet.text(name(c), x + DOT_ROOM, y, style.small());
    }
  }

  private Flow flow(double width) {
    return Flow.of(
        IntStream.range(0, data.outputs().size())
            .mapToObj(c -> DOT_ROOM + GAP + style.width(name(c), style.small()))
            .toList(),
        width);
  }

  /** A bare number needs a noun. */
  private String name(int c) {
    String name = data.outputs().get(c);
    return style.cut(name.matches("\\d+") ? "class " + name : name, style.small(), 80);
  }
}
