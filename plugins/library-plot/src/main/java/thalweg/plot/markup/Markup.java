package thalweg.plot.markup;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Builds balanced elements. Attributes are given as names and values in turn; texts and values are
 * escaped, names are not, as they are ours.
 */
public final class Markup {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Starts an element. */
  public Markup open(String element, String... attributes) {
    start(element, attributes);
    out.append('>');
    open.push(element);
    return this;
  }

  /** Ends the element started last. */
  public Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element that contains text only. */
  public Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** An element without content: void in HTML, or any of SVG. */
  public Markup empty(String element, String... attributes) {
    start(element, attributes);
    out.append("/>");
    return this;
  }

  /** Text. */
  public Markup text(String text) {
    out.append(Escape.text(text));
    return this;
  }

  /** Markup that is complete in itself, as it is. */
  public Markup insert(String markup) {
    out.append(markup);
    return this;
  }

  /** Ends the line in the source of the page. */
  public Markup line() {
    out.append('\n');
    return this;
  }

  private void start(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(Escape.text(attributes[i + 1])).append('"');
    }
  }

  /** Everything so far. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("The element " + open.peek() + " is not closed.");
    }
    return out.toString();
  }
}
