package thalweg.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A directory of its own for files that are not kept. */
final class Scratch implements AutoCloseable {

  private final Path directory;

  private Scratch(Path directory) {
    this.directory = directory;
  }

  /** A directory under {@code java.io.tmpdir}. */
  static Scratch create() throws IOException {
    return in(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** A directory under the given one. */
  static Scratch in(Path parent) throws IOException {
    return new Scratch(Files.createTempDirectory(parent, "thalweg-benchmark-"));
  }

  Path file(String name) {
    return directory.resolve(name);
  }

  /** The bytes that may still be written. */
  long free() throws IOException {
    return Files.getFileStore(directory).getUsableSpace();
  }

  /** Deletes everything; on systems that hold mapped files, what cannot go stays. */
  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).forEach(Scratch::delete);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void delete(Path path) {
    if (!path.toFile().delete()) {
      path.toFile().deleteOnExit();
    }
  }
}
