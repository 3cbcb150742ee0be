package thalweg.runtime.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.runtime.store.StageRecord;

/**
 * A step of the pipeline whose result is kept in files.
 *
 * @param <T> the result
 */
interface Stage<T> {

  /**
   * A result and what it left behind.
   *
   * @param value the result
   * @param files written, relative to the run directory
   * @param details that the files do not hold
   */
  record Outcome<T>(T value, List<String> files, Map<String, Object> details) {}

  /** Its name in the manifest. */
  String name();

  /** The hash of everything that the result depends on. */
  String key();

  /** Further files that reading needs, and that later stages rewrite. */
  default List<String> companions() {
    return List.of();
  }

  /** The result from files with this key. */
  T read(StageRecord record) throws IOException;

  /**
   * Computes the result and writes its files.
   *
   * @param unfinished what an interrupted run with this key left behind
   */
  Outcome<T> compute(Optional<StageRecord> unfinished) throws IOException;
}
