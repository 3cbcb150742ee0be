package thalweg.api.trajectory;

import java.util.List;

/** A trajectory in arrays, for small paths and tests. */
final class InMemoryTrajectory implements Trajectory {

  private final String label;
  private final float[][] parameters;
  private final List<Snapshot> history;

  InMemoryTrajectory(String label, float[][] parameters, List<Snapshot> history) {
    if (parameters.length == 0 || history.size() != parameters.length) {
      throw new IllegalArgumentException(
          "%d snapshots with a history of %d entries, expected one for each, and at least one."
              .formatted(parameters.length, history.size()));
    }
    this.label = label;
    this.parameters = parameters;
    this.history = List.copyOf(history);
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public int size() {
    return parameters.length;
  }

  @Override
  public long parameterCount() {
    return parameters[0].length;
  }

  @Override
  public Snapshot snapshot(int index) {
    return history.get(index);
  }

  @Override
  public void read(int snapshot, long from, int length, float[] into) {
    System.arraycopy(parameters[snapshot], Math.toIntExact(from), into, 0, length);
  }
}
