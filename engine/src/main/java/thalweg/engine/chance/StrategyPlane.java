package thalweg.engine.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.api.direction.Choice;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.Paths;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.model.Layout;
import thalweg.api.plugin.PluginException;
import thalweg.api.random.RandomStream;
import thalweg.api.scene.PathDiagnostics.Shares;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;
import thalweg.engine.key.Ingredient;

/**
 * The plane that a strategy chooses when it is handed walks in place of paths.
 *
 * @param strategy made anew for each choice, as it may keep what it saw
 * @param paths in whose place the walks are put: these have their labels and their history
 * @param kept [paths] the snapshots of each that walks have
 * @param dimensions of the whole space
 */
record StrategyPlane(
    Ingredient<DirectionStrategy> strategy,
    List<Trajectory> paths,
    List<int[]> kept,
    long dimensions)
    implements PlaneChoice {

  /**
   * Walks lie in as many dimensions at least, if there are as many: what a strategy draws at random
   * is as good as orthogonal to them then, as it is to the paths.
   */
  private static final int ROOM = 240;

  @Override
  public Axes choose(double[][][] walks, RandomStream random) {
    int width = walks[0][0].length;
    int room = (int) Math.min(dimensions, Math.max(ROOM, width));
    // A strategy draws the same vector each time: dealt at random, each walk meets it anew.
    int[] places = random.permutation(room);
    Layout layout = Layout.builder().weight("walk", room).build();
    List<Trajectory> surrogates = new ArrayList<>();
    for (int path = 0; path < walks.length; path++) {
      surrogates.add(surrogate(path, walks[path], places));
    }
    Choice choice = strategy.create().choose(new Paths(layout, surrogates));
    if (choice.plane().parameterCount() != room) {
      throw new PluginException(
          "A plane of %d parameters was chosen from walks of %d."
              .formatted(choice.plane().parameterCount(), room));
    }
    double[] u = doubles(choice.plane().u());
    double[] v = doubles(choice.plane().v());
    OrthonormalPair.make(u, v);
    return new Axes(gathered(u, places, width), gathered(v, places, width), stated(choice.plane()));
  }

  private Trajectory surrogate(int path, double[][] walk, int[] places) {
    float[][] parameters = new float[walk.length][places.length];
    for (int row = 0; row < walk.length; row++) {
      for (int i = 0; i < walk[row].length; i++) {
        parameters[row][places[i]] = (float) walk[row][i];
      }
    }
    List<Snapshot> history =
        IntStream.of(kept.get(path)).mapToObj(paths.get(path)::snapshot).toList();
    return Trajectory.of(paths.get(path).label(), parameters, history);
  }

  private static double[] doubles(Direction direction) {
    float[] vector = direction.vector();
    return IntStream.range(0, vector.length).mapToDouble(i -> vector[i]).toArray();
  }

  private static double[] gathered(double[] vector, int[] places, int width) {
    return IntStream.range(0, width).mapToDouble(i -> vector[places[i]]).toArray();
  }

  private static Optional<Shares> stated(Plane plane) {
    return plane.u().explained().isPresent() && plane.v().explained().isPresent()
        ? Optional.of(
            new Shares(plane.u().explained().getAsDouble(), plane.v().explained().getAsDouble()))
        : Optional.empty();
  }
}
