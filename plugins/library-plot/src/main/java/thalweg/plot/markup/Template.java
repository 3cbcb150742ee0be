package thalweg.plot.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with slots such as {@code {{title}}}. Filled in one pass, so that what fills a slot is
 * never taken for a slot itself.
 *
 * @param text with slots
 */
public record Template(String text) {

  private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

  /** The template in a resource beside a class. */
  public static Template resource(Class<?> beside, String name) {
    return new Template(text(beside, name));
  }

  /** The text of a resource beside a class. */
  public static String text(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + name + " is missing from the bundle.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fills every slot; the values are markup already. */
  public String fill(Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    Matcher slot = SLOT.matcher(text);
    int written = 0;
    while (slot.find()) {
      filled.append(text, written, slot.start()).append(value(slot.group(1), values));
      written = slot.end();
    }
    return filled.append(text, written, text.length()).toString();
  }

  private static String value(String slot, Map<String, String> values) {
    String value = values.get(slot);
    if (value == null) {
      throw new IllegalStateException("The slot " + slot + " of the template has no value.");
    }
    return value;
  }
}
