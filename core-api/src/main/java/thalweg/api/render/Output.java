package thalweg.api.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Where a renderer's files go: a run directory, and nowhere else. */
@ProviderType
public interface Output {

  /**
   * Writes a file: it appears whole when the content returns, and not at all when it throws.
   *
   * @param name relative to the run directory, such as {@code path.gif}
   * @throws thalweg.api.plugin.PluginException if the name leads out of the run directory
   */
  void write(String name, Content content) throws IOException;

  /**
   * Reports progress on a task; close it when the task ends.
   *
   * @param task in words, such as {@code frames of path.gif}
   * @param total the number of units to come
   */
  Progress progress(String task, long total);

  /**
   * The files that renderers listed before this one in the descriptor drew, relative to the run
   * directory, so that a report can show them.
   */
  default List<String> pictures() {
    return List.of();
  }

  /**
   * Opens one of {@link #pictures()}, so that a report can hold what it shows. The caller closes
   * it.
   *
   * @param picture its name, as listed there
   * @throws NoSuchFileException if no renderer before this one drew it
   */
  default InputStream open(String picture) throws IOException {
    throw new NoSuchFileException(picture);
  }
}
