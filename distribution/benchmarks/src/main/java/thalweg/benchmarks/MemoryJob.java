package thalweg.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import thalweg.api.direction.Paths;
import thalweg.api.geometry.Coordinates;
import thalweg.api.geometry.Plane;
import thalweg.api.trajectory.Trajectory;

/**
 * Directions and projection of a path many times larger than the heap. To be run with {@code
 * -Xmx256m}: the path of 200 snapshots of 10,000,000 parameters takes 8 GB, its anchor and two
 * directions 120 MB, one snapshot 40 MB. Writing {@code plane.npz} is no part of it.
 *
 * <pre>
 *   MemoryJob [snapshots [parameters [directory]]]
 * </pre>
 */
public final class MemoryJob {

  private static final long SPARE_BYTES = 1L << 30;

  private final PrintStream out;
  private long begun = System.nanoTime();

  private MemoryJob(PrintStream out) {
    this.out = out;
  }

  /**
   * Writes a path, analyses it, and deletes it.
   *
   * @param args snapshots (200), parameters (10,000,000), where to write ({@code java.io.tmpdir})
   */
  public static void main(String[] args) throws IOException {
    int snapshots = args.length > 0 ? Integer.parseInt(args[0]) : 200;
    int parameters = args.length > 1 ? Integer.parseInt(args[1]) : 10_000_000;
    String directory = args.length > 2 ? args[2] : System.getProperty("java.io.tmpdir");
    try (Scratch scratch = Scratch.in(Path.of(directory))) {
      new MemoryJob(System.out).run(snapshots, parameters, scratch);
    }
  }

  private void run(int snapshots, int parameters, Scratch scratch) throws IOException {
    long bytes = (long) Float.BYTES * snapshots * parameters;
    if (scratch.free() < bytes + SPARE_BYTES) {
      out.printf(
          "%,d MB are free, expected %,d and 1 GB to spare: name a directory with room, as the"
              + " third argument.%n",
          mega(scratch.free()), mega(bytes));
      return;
    }
    out.printf(
        "%,d snapshots of %,d parameters: %,d MB; heap at most %,d MB%n",
        snapshots, parameters, mega(bytes), mega(Runtime.getRuntime().maxMemory()));
    begin();
    Trajectory path = RandomWalk.write(scratch.file("trajectory.npy"), snapshots, parameters);
    end("write");
    Plane plane =
        DefaultJob.pca()
            .choose(new Paths(TrajectoryFile.singleBlock(parameters), List.of(path)))
            .plane();
    end("directions");
    List<Coordinates> coordinates = Projection.of(path, plane);
    end("projection");
    check(plane, coordinates);
  }

  /** A result that nobody looks at might be wrong, or never computed. */
  private void check(Plane plane, List<Coordinates> coordinates) {
    Coordinates last = coordinates.get(coordinates.size() - 1);
    out.printf(
        "explained %.3f and %.3f (a random walk: 0.608 and 0.152); the last snapshot lies at (%s, %s)%n",
        plane.u().explained().orElse(Double.NaN),
        plane.v().explained().orElse(Double.NaN),
        last.x(),
        last.y());
  }

  private void begin() {
    PeakHeap.reset();
    begun = System.nanoTime();
  }

  private void end(String what) {
    double seconds = (System.nanoTime() - begun) / 1e9;
    out.printf("%-10s %7.2f s, heap at most %,d MB%n", what, seconds, mega(PeakHeap.bytes()));
    begin();
  }

  private static long mega(long bytes) {
    return (bytes + 999_999) / 1_000_000;
  }
}
