package thalweg.runtime.store;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Maps, lists and scalars as JSON. */
public final class Json {

  private static final JSON PRETTY = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT);

  private Json() {}

  /** Indented JSON with a line end. */
  public static String write(Object value) {
    try {
      return PRETTY.asString(value) + "\n";
    } catch (IOException e) {
      throw new IllegalArgumentException("This cannot be written as JSON: " + value, e);
    }
  }

  /** Writes a file whole. */
  public static void write(Path file, Object value) throws IOException {
    byte[] bytes = write(value).getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, out -> out.write(bytes));
  }

  /**
   * Reads an object.
   *
   * @throws IOException if the file is no JSON object
   */
  public static Map<String, Object> read(Path file) throws IOException {
    Map<String, Object> object = JSON.std.mapFrom(Files.readString(file));
    if (object == null) {
      throw new IOException(file + " holds no JSON object");
    }
    return object;
  }

  /**
   * Reads an object from its text.
   *
   * @throws IOException if it is none
   */
  public static Map<String, Object> parse(String text) throws IOException {
    Map<String, Object> object = JSON.std.mapFrom(text);
    if (object == null) {
      throw new IOException("it holds no JSON object");
    }
    return object;
  }

  /** JSON has no NaN and no infinities: they become null. */
  public static Double number(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
