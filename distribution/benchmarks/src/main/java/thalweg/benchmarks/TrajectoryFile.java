package thalweg.benchmarks;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import thalweg.api.direction.Paths;
import thalweg.api.model.Layout;
import thalweg.api.trajectory.Trajectory;

/** A mapped file with a random walk, in {@code java.io.tmpdir}. */
@State(Scope.Benchmark)
public class TrajectoryFile {

  /** Snapshots. */
  @Param("100")
  public int snapshots;

  /** Parameters of each. */
  @Param({"100000", "1000000"})
  public int parameterCount;

  private Scratch scratch;
  private Trajectory trajectory;

  /** Writes the file. */
  @Setup
  public void write() throws IOException {
    scratch = Scratch.create();
    trajectory = RandomWalk.write(scratch.file("trajectory.npy"), snapshots, parameterCount);
  }

  /** Deletes it. */
  @TearDown
  public void delete() throws IOException {
    scratch.close();
  }

  Trajectory trajectory() {
    return trajectory;
  }

  /** What a strategy chooses from: parameters in a single block. */
  Paths paths() {
    return new Paths(singleBlock(parameterCount), List.of(trajectory));
  }

  static Layout singleBlock(int parameterCount) {
    return Layout.builder().bias("parameters", parameterCount).build();
  }
}
