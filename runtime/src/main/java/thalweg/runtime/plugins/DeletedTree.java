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

  private DeletedTree() {}

  static void delete(Path root) {
    for (int i = 0; i < ATTEMPTS && Files.exists(root); i++) {
      deleteWhatIsThere(root);
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
