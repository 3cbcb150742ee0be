package thalweg.runtime.yaml;

/**
 * One thing to mend in a descriptor.
 *
 * @param place where it stands
 * @param sentence what was found, what was expected, what to do
 */
public record Problem(Place place, String sentence) {

  @Override
  public String toString() {
    return place + ": " + sentence;
  }
}
