package thalweg.plot.markup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names of files as addresses relative to a page (RFC 3986). */
public final class RelativeAddress {

  private RelativeAddress() {}

  /**
   * The address of a file. Everything unusual is percent-encoded, so that no name can lead to
   * another host or be a scheme.
   *
   * @param name relative to the page, with slashes
   */
  public static String of(String name) {
    return Arrays.stream(name.split("/"))
        .filter(segment -> !segment.isEmpty())
        .map(RelativeAddress::encoded)
        .collect(Collectors.joining("/"));
  }

  private static String encoded(String segment) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : segment.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > 0 && (Character.isLetterOrDigit(b) || "-._~".indexOf(b) >= 0);
      encoded.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b));
    }
    return encoded.toString();
  }
}
