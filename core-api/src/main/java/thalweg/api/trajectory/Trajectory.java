package thalweg.api.trajectory;

import java.util.List;
import java.util.stream.IntStream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The recorded path of the parameters in one training run. Read-only and thread-safe.
 *
 * <p>Its values may live in a file larger than memory: read blocks, or one snapshot at a time.
 */
@ProviderType
public interface Trajectory {

  /** The label of the run in the descriptor, such as {@code adam}. */
  String label();

  /** The number of snapshots, at least 1. */
  int size();

  /** The number of parameters. */
  int parameterCount();

  /** Loss, accuracy and time of one snapshot. */
  Snapshot snapshot(int index);

  /**
   * Copies a block of one snapshot's parameters to the start of an array.
   *
   * @param from the first parameter
   * @param length how many
   */
  void read(int snapshot, int from, int length, float[] into);

  /** All parameters of one snapshot, in a new array. */
  default float[] parameters(int snapshot) {
    float[] parameters = new float[parameterCount()];
    read(snapshot, 0, parameters.length, parameters);
    return parameters;
  }

  /** A trajectory held in memory, one step for each snapshot, losses and accuracies unknown. */
  static Trajectory of(String label, float[][] parameters) {
    List<Snapshot> history =
        IntStream.range(0, parameters.length)
            .mapToObj(i -> new Snapshot(i, i, i, Double.NaN, Double.NaN))
            .toList();
    return of(label, parameters, history);
  }

  /** A trajectory held in memory. */
  static Trajectory of(String label, float[][] parameters, List<Snapshot> history) {
    return new InMemoryTrajectory(label, parameters, history);
  }
}
