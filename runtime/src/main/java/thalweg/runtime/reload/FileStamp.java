package thalweg.runtime.reload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What tells one state of a file from the next without reading it.
 *
 * @param size in bytes
 * @param changed when it was last written
 * @param key the file system's name of it, where it has one: another file of the same name differs
 */
record FileStamp(long size, FileTime changed, String key) {

  /** The stamp of a file as it is now; empty where there is none. */
  static Optional<FileStamp> of(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.isRegularFile()
          ? Optional.of(
              new FileStamp(
                  attributes.size(),
                  attributes.lastModifiedTime(),
                  String.valueOf(attributes.fileKey())))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
