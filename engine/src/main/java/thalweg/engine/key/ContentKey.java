package thalweg.engine.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Collects everything that a result depends on, and hashes it. */
public final class ContentKey {

  /** Changes when the meaning of stored files does. */
  private static final String FORMAT = "thalweg 3";

  private final StringBuilder text = new StringBuilder(FORMAT);

  private ContentKey(String stage) {
    with("stage", stage);
  }

  /** Begins the key of one kind of value. */
  public static ContentKey of(String stage) {
    return new ContentKey(stage);
  }

  /** Adds a scalar, a list, a map, or a file, which counts by its content. */
  public ContentKey with(String name, Object value) {
    text.append('\n').append(name).append(": ");
    append(value);
    return this;
  }

  /** Adds a plug-in with its settings. */
  public ContentKey with(String name, Ingredient<?> ingredient) {
    ingredient.addTo(this, name);
    return this;
  }

  /** The hash of everything added. */
  public String hash() {
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
