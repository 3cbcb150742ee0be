package thalweg.api.trajectory;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.osgi.annotation.versioning.ProviderType;
import thalweg.api.measure.Measures;
import thalweg.api.plugin.PluginException;

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
  long parameterCount();

  /** When one snapshot was taken, and what was measured there. */
  Snapshot snapshot(int index);

  /**
   * Copies a block of one snapshot's parameters to the start of an array.
   *
   * @param from the index of the first parameter
   * @param length how many to copy
   * @param into of at least that length
   */
  void read(int snapshot, long from, int length, float[] into);

  /**
   * All parameters of one snapshot, in a new array.
   *
   * @throws PluginException if there are more than an array holds
   */
  default float[] parameters(int snapshot) {
    if (parameterCount() > Integer.MAX_VALUE - 8) {
      throw new PluginException(
          String.format(
              Locale.ROOT,
              "Path %s has %,d parameters, but an array in memory holds at most %,d: read it in"
                  + " blocks.",
              label(),
              parameterCount(),
              Integer.MAX_VALUE - 8));
    }
    float[] parameters = new float[(int) parameterCount()];
    read(snapshot, 0, parameters.length, parameters);
    return parameters;
  }

  /** A trajectory held in memory, one step for each snapshot, of which nothing was measured. */
  static Trajectory of(String label, float[][] parameters) {
    List<Snapshot> history =
        IntStream.range(0, parameters.length)
            .mapToObj(i -> new Snapshot(i, i, i, Measures.NONE))
            .toList();
    return of(label, parameters, history);
  }

  /** A trajectory held in memory. */
  static Trajectory of(String label, float[][] parameters, List<Snapshot> history) {
    return new InMemoryTrajectory(label, parameters, history);
  }
}
