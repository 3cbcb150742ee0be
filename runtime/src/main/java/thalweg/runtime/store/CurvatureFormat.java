package thalweg.runtime.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.api.scene.Curvature;
import thalweg.api.scene.Curvature.Bend;
import thalweg.api.scene.Curvature.Eigenvalue;
import thalweg.api.scene.Curvature.Point;
import thalweg.engine.view.CurvatureStage;

/**
 * {@code curvature.csv}: how the loss bends at some snapshots of a path. Cells of what is not known
 * are empty.
 */
final class CurvatureFormat implements Format<CurvatureStage, Curvature> {

  private static final String HEADER =
      "snapshot,products,largest_eigenvalue,largest_residual,largest_converged,"
          + "smallest_eigenvalue,smallest_residual,smallest_converged,step,bend,"
          + "preconditioned_eigenvalue,preconditioned_residual,preconditioned_converged";

  private static final String EXACT = "exact";
  private static final String DIFFERENCES = "differences";

  /** A row of the table: a point, and whether its products are exact. */
  private record Row(boolean exact, Point point) {}

  @Override
  public Written write(CurvatureStage stage, Curvature curvature, RunDirectory directory)
      throws IOException {
    directory.write(file(stage), out -> write(out, curvature));
    return Written.files(file(stage));
  }

  private static String file(CurvatureStage stage) {
    return RunLayout.ofRun(stage.label(), RunLayout.CURVATURE);
  }

  private static void write(OutputStream out, Curvature curvature) throws IOException {
    StringBuilder csv = new StringBuilder(HEADER).append('\n');
    for (Point point : curvature.points()) {
      List<String> cells = new ArrayList<>();
      cells.add(String.valueOf(point.snapshot()));
      cells.add(curvature.exact() ? EXACT : DIFFERENCES);
      add(Optional.of(point.largest()), cells);
      add(Optional.of(point.smallest()), cells);
      cells.add(String.valueOf(point.bend().step()));
      cells.add(String.valueOf(point.bend().value()));
      add(point.preconditioned(), cells);
      csv.append(String.join(",", cells)).append('\n');
    }
    out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void add(Optional<Eigenvalue> eigenvalue, List<String> cells) {
    cells.add(eigenvalue.map(known -> String.valueOf(known.value())).orElse(""));
    cells.add(eigenvalue.map(known -> String.valueOf(known.residual())).orElse(""));
    cells.add(eigenvalue.map(known -> String.valueOf(known.converged())).orElse(""));
  }

  @Override
  public Curvature read(CurvatureStage stage, StageRecord record, RunDirectory directory)
      throws IOException {
    List<Row> rows = CsvRows.read(directory.resolve(file(stage)), HEADER, CurvatureFormat::parsed);
    return new Curvature(
        rows.stream().allMatch(Row::exact),
        rows.stream().map(Row::point).toList(),
        stage.run().stable(),
        stage.stablePreconditioned());
  }

  private static Row parsed(String[] cells) {
    Point point =
        new Point(
            Integer.parseInt(cells[0]),
            eigenvalue(cells, 2),
            eigenvalue(cells, 5),
            new Bend(Double.parseDouble(cells[8]), Double.parseDouble(cells[9])),
            cells[10].isEmpty() ? Optional.empty() : Optional.of(eigenvalue(cells, 10)));
    return new Row(cells[1].equals(EXACT), point);
  }

  private static Eigenvalue eigenvalue(String[] cells, int from) {
    return new Eigenvalue(
        Double.parseDouble(cells[from]),
        Double.parseDouble(cells[from + 1]),
        Boolean.parseBoolean(cells[from + 2]));
  }
}
