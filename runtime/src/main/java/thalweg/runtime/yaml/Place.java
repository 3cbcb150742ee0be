package thalweg.runtime.yaml;

/**
 * Where a value stands.
 *
 * @param source the file as the user named it, or what else gave the value, such as {@code --set}
 * @param line counted from 1; 0 where there are no lines
 * @param column counted from 1
 */
public record Place(String source, int line, int column) {

  /** A place without lines. */
  public static Place of(String source) {
    return new Place(source, 0, 0);
  }

  @Override
  public String toString() {
    return line == 0 ? source : source + ":" + line + ":" + column;
  }
}
