package thalweg.engine.store;

/**
 * A kind of value, by which stores find its format. Each is a constant: two are the same only if
 * they are one object.
 *
 * @param <T> the value
 */
public final class StageKind<T> {

  private final String name;

  /** A kind of a name of its own. */
  public StageKind(String name) {
    this.name = name;
  }

  /** Its name. */
  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }
}
