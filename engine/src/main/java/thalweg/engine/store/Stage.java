package thalweg.engine.store;

import java.io.IOException;

/**
 * A value that can be computed, and that a store may know already.
 *
 * @param <T> the value
 */
public interface Stage<T> {

  /** What kind of value it is: a store has a format for each. */
  StageKind<T> kind();

  /** Which one of its kind, such as the label of a run; empty where there is one only. */
  default String label() {
    return "";
  }

  /** Its name among all values of one job, such as {@code training/adam}. */
  default String name() {
    return label().isEmpty() ? kind().name() : kind().name() + "/" + label();
  }

  /** The hash of everything that the value depends on. */
  String key();

  /**
   * Computes the value.
   *
   * @throws java.util.concurrent.CancellationException if the work was cancelled
   */
  T compute(StageContext<T> context) throws IOException;
}
