package thalweg.engine.surface;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import thalweg.engine.store.Stage;
import thalweg.engine.store.StageContext;
import thalweg.engine.store.StageKind;
import thalweg.engine.work.Cancellation;
import thalweg.engine.work.ProgressListener;

/**
 * Lets a window grow until its lowest cell lies inside: where it lies on the edge the loss falls on
 * beyond, and the minimum of the plane is not in the picture. As long as that is so, the margin of
 * those sides doubles. A window that does not get there keeps its margin: more of the plane would
 * make the paths small and show no minimum either. Few cells are measured for it, about 2 % of a
 * grid of 100 × 100 and, where the lowest lies near the edge, as many again at most.
 *
 * @param request which window
 * @param plane that it is on
 * @param executor that does the work
 * @param cancellation of the work
 */
public record WindowStage(
    WindowRequest request, MeasuredPlane plane, GridExecutor executor, Cancellation cancellation)
    implements Stage<GrownWindow> {

  /** The kind of a window. */
  public static final StageKind<GrownWindow> KIND = new StageKind<>("window");

  @Override
  public StageKind<GrownWindow> kind() {
    return KIND;
  }

  @Override
  public String key() {
    return request.key(plane.surface().plane());
  }

  @Override
  public GrownWindow compute(StageContext<GrownWindow> context) throws IOException {
    Margins asked = Margins.of(request.margin());
    Margins margins = asked;
    for (int doubling = 0; doubling <= request.doublings(); doubling++) {
      Window window = request.window(margins);
      Set<Side> sides = lowest(window);
      if (sides.isEmpty()) {
        return new GrownWindow(window, inWords(asked, margins));
      }
      margins = margins.doubledAt(sides);
    }
    return GrownWindow.fixed(request.window(asked));
  }

  /** The sides on which the lowest cell lies. */
  private Set<Side> lowest(Window window) throws IOException {
    GridCells grid =
        new GridCells(
            window.xAxis(request.resolution()),
            window.yAxis(request.resolution()),
            plane.metrics());
    CellBatches batches =
        new CellBatches(
            grid,
            plane.surface(),
            plane.evaluator(),
            executor,
            ProgressListener.Silent.INSTANCE,
            cancellation);
    return new LowestCellSearch(grid, batches).sides();
  }

  private static Optional<String> inWords(Margins asked, Margins margins) {
    return margins.equals(asked)
        ? Optional.empty()
        : Optional.of(
            "The window grew until its lowest cell lay inside: the margin is %s, not %s of the paths’ extent."
                .formatted(margins.above(asked), asked.left()));
  }
}
