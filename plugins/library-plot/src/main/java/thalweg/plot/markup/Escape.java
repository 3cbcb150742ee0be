package thalweg.plot.markup;

/** Text from outside, made harmless in HTML, SVG and their attributes. */
public final class Escape {

  private static final char REPLACEMENT = '\uFFFD';

  private Escape() {}

  /**
   * Escapes what markup reserves. Characters that XML forbids, such as lone surrogates and most
   * control characters, become U+FFFD; line ends become line feeds.
   */
  public static String text(String raw) {
    StringBuilder safe = new StringBuilder(raw.length() + 16);
    raw.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(allowed(c) ? c : REPLACEMENT);
              }
            });
    return safe.toString();
  }

  /** XML 1.0, production 2 (Char), without the control characters that it discourages. */
  private static boolean allowed(int c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' || c >= 0x7F && c <= 0x9F;
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean noCharacter = (c & 0xFFFE) == 0xFFFE;
    return !control && !surrogate && !noCharacter;
  }
}
