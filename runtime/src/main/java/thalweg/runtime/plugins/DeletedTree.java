package thalweg.runtime.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Removes the framework's own cache; what cannot be removed is left to the next process. */
final class DeletedTree {

  /** A thread that still runs may add files while others are removed. */
  private static final int ATTEMPTS = 5;

  private static final long QUIET_MILLIS = 10;
  private static final int QUIET_LOOKS = 3;
  private static final int MOST_LOOKS = 100;

  private DeletedTree() {}

  static void delete(Path root) {
    for (int i = 0; i < ATTEMPTS && Files.exists(root); i++) {
      deleteWhatIsThere(root);
    }
  }

  /**
   * Removes a directory that others do not know to be gone, until they have stopped to make it anew
   * or a second has passed.
   */
  static void deleteForGood(Path root) {
    int quiet = 0;
    for (int look = 0; look < MOST_LOOKS && quiet < QUIET_LOOKS; look++) {
      quiet = Files.exists(root) ? 0 : quiet + 1;
      delete(root);
      try {
        Thread.sleep(QUIET_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static void deleteWhatIsThere(Path root) {
    try (Stream<Path> tree = Files.walk(root)) {
      List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | RuntimeException e) {
      // Looked at again.
      return;
    }
  }
}
