package thalweg.engine.chance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import thalweg.api.random.RandomStream;
import thalweg.api.scene.PathDiagnostics.Shares;
import thalweg.engine.work.Execution;

/**
 * Walks of some laws, and what planes show of them. The laws are applied to the same innovations,
 * so that they differ in nothing but the law.
 *
 * @param laws to compare
 * @param weights [paths][kept] for how many points each point of a walk counts
 * @param plane how planes are chosen
 * @param dimensions of the space
 */
record Surrogates(
    List<JointWalks> laws, List<double[]> weights, PlaneChoice plane, long dimensions) {

  /** The 2.5 % bounds are the 3rd of so many on either side, the 2nd or the 1st. */
  private static final int MANY = 119;

  private static final int SOME = 79;
  private static final int FEW = 39;

  /** Points of all walks together up to which there are many, and some. */
  private static final int SMALL = 64;

  private static final int LARGE = 200;

  /** Surrogates of one task. */
  private static final int BATCH = 10;

  /** What a plane shows of the walks of each law: [laws]. */
  private record Shown(Shares[][] paths, List<Optional<Shares>> axes) {}

  /** The bands of each law. */
  List<Nulls.OfLaw> bands(Execution execution) throws IOException {
    List<Callable<List<Shown>>> tasks = new ArrayList<>();
    int count = count();
    for (int from = 0; from < count; from += BATCH) {
      int first = from;
      int last = Math.min(from + BATCH, count);
      tasks.add(
          () -> {
            execution.cancellation().check();
            return IntStream.range(first, last).mapToObj(this::shown).toList();
          });
    }
    List<Shown> all = execution.workers().all(tasks).stream().flatMap(List::stream).toList();
    return IntStream.range(0, laws.size()).mapToObj(law -> bands(all, law)).toList();
  }

  /** Fewer of many long walks, which take time. */
  private int count() {
    int points = laws.get(0).points();
    return points <= SMALL ? MANY : points <= LARGE ? SOME : FEW;
  }

  private Shown shown(int number) {
    RandomStream random = new RandomStream(number, "walks");
    Innovations innovations =
        Innovations.drawn(
            random, laws.get(0).innovations(), laws.get(0).starts().dimensions(), dimensions);
    Shares[][] paths = new Shares[laws.size()][];
    List<Optional<Shares>> axes = new ArrayList<>();
    for (int law = 0; law < paths.length; law++) {
      double[][][] walks = laws.get(law).walks(innovations);
      PlaneChoice.Axes chosen = plane.choose(walks, new RandomStream(number, "plane"));
      paths[law] = new Shares[walks.length];
      for (int path = 0; path < walks.length; path++) {
        paths[law][path] = ShownShares.of(walks[path], weights.get(path), chosen);
      }
      axes.add(chosen.explained());
    }
    return new Shown(paths, axes);
  }

  private static Nulls.OfLaw bands(List<Shown> all, int law) {
    List<Shares> axes = all.stream().flatMap(one -> one.axes.get(law).stream()).toList();
    int paths = all.get(0).paths[law].length;
    return new Nulls.OfLaw(
        axes.size() < all.size() ? Optional.empty() : Sample.bands(axes),
        IntStream.range(0, paths)
            .mapToObj(path -> Sample.bands(all.stream().map(one -> one.paths[law][path]).toList()))
            .toList());
  }
}
