package thalweg.runtime.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import thalweg.api.render.Content;

/** Writes files under a temporary name and moves them into place when they are whole. */
public final class AtomicFile {

  private static final String PART = ".thalweg.part";

  /** Runs keep their files two folders deep, and those of a sweep one deeper. */
  private static final int DEEPEST = 4;

  private static final int BUFFER = 1 << 16;

  private AtomicFile() {}

  /** Writes one file; on failure the old one, if any, stays as it was. */
  public static void write(Path target, Content content) throws IOException {
    Files.createDirectories(target.getParent());
    Path part = partOf(target);
    try {
      try (OutputStream out = new BufferedOutputStream(open(part), BUFFER)) {
        content.writeTo(out);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Never through a symbolic link: it could lead anywhere. */
  private static OutputStream open(Path part) throws IOException {
    return Files.newOutputStream(
        part,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS);
  }

  /** The temporary name beside a file. */
  static Path partOf(Path target) {
    return target.resolveSibling("." + target.getFileName() + PART);
  }

  /** Removes what a killed process left under temporary names. */
  static void removeParts(Path root) throws IOException {
    BiPredicate<Path, BasicFileAttributes> isPart =
        (path, attributes) ->
            path.getFileName().toString().startsWith(".")
                && path.getFileName().toString().endsWith(PART);
    try (Stream<Path> parts = Files.find(root, DEEPEST, isPart)) {
      for (Path part : parts.toList()) {
        Files.deleteIfExists(part);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
