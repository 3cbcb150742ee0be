package thalweg.runtime.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import thalweg.runtime.descriptor.Configured;
import thalweg.runtime.store.Sha256;

/** Collects everything that a result depends on, and hashes it. */
final class ContentKey {

  /** Changes when the meaning of stored files does. */
  private static final String FORMAT = "thalweg 2";

  private final StringBuilder text = new StringBuilder(FORMAT);

  private ContentKey(String stage) {
    with("stage", stage);
  }

  static ContentKey of(String stage) {
    return new ContentKey(stage);
  }

  /** Adds a scalar, a list, a map, or a file, which counts by its content. */
  ContentKey with(String name, Object value) {
    text.append('\n').append(name).append(": ");
    append(value);
    return this;
  }

  /** Adds a plug-in: the bytes of its jar, and its settings. */
  ContentKey with(String name, Configured<?> configured) {
    Path jar = configured.plugin().jar();
    return with(name, configured.plugin().name())
        .with("bundle", Files.isRegularFile(jar) ? jar : configured.plugin().version())
        .with("settings", configured.values());
  }

  String hash() {
    return Sha256.of(text.toString());
  }

  private void append(Object value) {
    if (value instanceof Path file) {
      text.append("sha256 ").append(hashOf(file));
    } else if (value instanceof Map<?, ?> map) {
      text.append('{');
      map.forEach(
          (key, element) -> {
            append(key);
            text.append('=');
            append(element);
            text.append(';');
          });
      text.append('}');
    } else if (value instanceof List<?> list) {
      text.append('[');
      list.forEach(
          element -> {
            append(element);
            text.append(';');
          });
      text.append(']');
    } else {
      // With its length, so that no text can look like two.
      String scalar = String.valueOf(value);
      text.append(scalar.length()).append(' ').append(scalar);
    }
  }

  private static String hashOf(Path file) {
    try {
      return Sha256.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
