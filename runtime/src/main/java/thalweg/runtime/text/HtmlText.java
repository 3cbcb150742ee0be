package thalweg.runtime.text;

/** Text inside a page. */
public final class HtmlText {

  private HtmlText() {}

  /** The text with everything escaped that means something in HTML. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
