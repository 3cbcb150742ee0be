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

  /** Runs keep their files two folders deep, and those of a sweep one deeper. */
  private static final int DEEPEST = 4;

  private static final int BUFFER = 1 << 16;

  private AtomicFile() {}

  /** Writes one file; on failure the old one, if any, stays as it was. */
  public static void write(Path target, Content content) throws IOException {
    try {
      writePart(target, content);
      publish(target);
    } finally {
      Files.deleteIfExists(RunLayout.partOf(target));
    }
  }

  /** Writes one file under its temporary name alone, which is left behind on failure too. */
  static void writePart(Path target, Content content) throws IOException {
    Files.createDirectories(target.getParent());
    try (OutputStream out =
        new BufferedOutputStream(new NamedStream(open(target), target), BUFFER)) {
      content.writeTo(out);
    }
  }

  /** Moves a file that is whole from its temporary name into place. */
  static void publish(Path target) throws IOException {
    try {
      Files.move(
          RunLayout.partOf(target),
          target,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw NamedStream.named(target, e);
    }
  }

  /** Never through a symbolic link: it could lead anywhere. */
  private static OutputStream open(Path target) throws IOException {
    try {
      return Files.newOutputStream(
          RunLayout.partOf(target),
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE,
          LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw NamedStream.named(target, e);
    }
  }

  /** Removes what a killed process left under temporary names. */
  static void removeParts(Path root) throws IOException {
    BiPredicate<Path, BasicFileAttributes> isPart = (path, attributes) -> RunLayout.isPart(path);
    try (Stream<Path> parts = Files.find(root, DEEPEST, isPart)) {
      for (Path part : parts.toList()) {
        Files.deleteIfExists(part);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
