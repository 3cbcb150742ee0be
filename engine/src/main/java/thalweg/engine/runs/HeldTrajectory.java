package thalweg.engine.runs;

import java.util.List;
import thalweg.api.model.Block;
import thalweg.api.model.Layout;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;

/**
 * A trajectory in which everything that is not learned has one value throughout, that of the last
 * snapshot of a reference path: no distance and no direction sees running statistics move.
 */
final class HeldTrajectory implements Trajectory {

  private final Trajectory path;
  private final Trajectory reference;
  private final List<Block> held;

  private HeldTrajectory(Trajectory path, Trajectory reference, List<Block> held) {
    this.path = path;
    this.reference = reference;
    this.held = held;
  }

  static Trajectory of(Trajectory path, Trajectory reference, Layout layout) {
    return new HeldTrajectory(
        path, reference, layout.stored().stream().filter(block -> !block.isTrained()).toList());
  }

  @Override
  public String label() {
    return path.label();
  }

  @Override
  public int size() {
    return path.size();
  }

  @Override
  public long parameterCount() {
    return path.parameterCount();
  }

  @Override
  public Snapshot snapshot(int index) {
    return path.snapshot(index);
  }

  @Override
  public void read(int snapshot, long from, int length, float[] into) {
    path.read(snapshot, from, length, into);
    for (Block block : held) {
      long start = Math.max(from, block.offset());
      int count = (int) (Math.min(from + length, block.end()) - start);
      if (count > 0) {
        float[] values = new float[count];
        reference.read(reference.size() - 1, start, count, values);
        System.arraycopy(values, 0, into, (int) (start - from), count);
      }
    }
  }
}
