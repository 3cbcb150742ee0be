package thalweg.renderer.vtk;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import thalweg.api.scene.Landscape;

/**
 * {@code surface.vtp}: the grid raised to the height of its losses, as quadrilaterals. One with a
 * corner that has no finite loss is left out, so that a hole stays a hole.
 */
final class LossSurface {

  private static final int CORNERS = 4;

  private final Landscape landscape;
  private final GridArrays arrays;
  private final Elevation elevation;
  private final int columns;

  LossSurface(Landscape landscape, Elevation elevation) {
    this.landscape = landscape;
    this.arrays = new GridArrays(landscape);
    this.elevation = elevation;
    this.columns = landscape.x().length;
  }

  /** The file. */
  VtkFile file() {
    int[] cells = IntStream.range(0, arrays.count()).filter(this::solid).toArray();
    VtkFile file = new VtkFile("PolyData");
    file.open("PolyData");
    file.open(
        "Piece",
        "NumberOfPoints",
        Integer.toString(arrays.count()),
        "NumberOfVerts",
        "0",
        "NumberOfLines",
        "0",
        "NumberOfStrips",
        "0",
        "NumberOfPolys",
        Integer.toString(cells.length));
    file.open("PointData", "Scalars", arrays.colored());
    arrays.all().forEach(file::array);
    file.close().open("CellData").close();
    file.open("Points").array(DataArray.points(arrays.count(), this::point)).close();
    IntUnaryOperator corner = i -> corner(cells[i / CORNERS], i % CORNERS);
    file.open("Polys");
    file.array(DataArray.integers("connectivity", CORNERS * cells.length, corner));
    file.array(DataArray.integers("offsets", cells.length, i -> CORNERS * (i + 1)));
    return file.close().close().close();
  }

  private double[] point(int point) {
    double height = elevation.of(arrays.loss(point));
    return new double[] {
      landscape.x()[point % columns],
      landscape.y()[point / columns],
      Double.isFinite(height) ? height : 0
    };
  }

  /** Whether a cell with this low left corner exists, with four finite losses. */
  private boolean solid(int point) {
    boolean inside = point % columns < columns - 1 && point / columns < landscape.y().length - 1;
    return inside
        && IntStream.range(0, CORNERS)
            .allMatch(i -> Double.isFinite(arrays.loss(corner(point, i))));
  }

  /** The corners of a cell, counterclockwise from the low left one. */
  private int corner(int cell, int corner) {
    return switch (corner) {
      case 0 -> cell;
      case 1 -> cell + 1;
      case 2 -> cell + columns + 1;
      default -> cell + columns;
    };
  }
}
