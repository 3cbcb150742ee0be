package thalweg.runtime.plugins.diagnosis;

/**
 * One reason why a bundle does not work.
 *
 * @param cause a clause about the bundle, such as {@code it needs the package a.b}
 * @param remedy what to do, such as {@code add the bundle that brings it}
 */
public record Finding(String cause, String remedy) {

  /** Both in one sentence. */
  public String sentence() {
    return cause + ": " + remedy + ".";
  }
}
