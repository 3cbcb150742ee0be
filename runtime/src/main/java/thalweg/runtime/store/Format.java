package thalweg.runtime.store;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * How values of one kind are kept in files.
 *
 * @param <S> the stage that computes them, or whatever else knows of them
 * @param <T> the value
 */
public interface Format<S, T> {

  /**
   * What was written.
   *
   * @param files relative to the directory
   * @param details that the files do not hold, as JSON can
   */
  record Written(List<String> files, Map<String, Object> details) {

    /** Files that hold everything. */
    public static Written files(String... names) {
      return new Written(List.of(names), Map.of());
    }
  }

  /** Writes a value. */
  Written write(S stage, T value, RunDirectory directory) throws IOException;

  /**
   * Reads a value.
   *
   * @param record with the key of the stage, whose files are as they were written
   * @throws IOException or PluginException if the files do not serve
   */
  T read(S stage, StageRecord record, RunDirectory directory) throws IOException;
}
