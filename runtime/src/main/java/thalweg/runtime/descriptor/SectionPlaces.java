package thalweg.runtime.descriptor;

import thalweg.runtime.yaml.Place;
import thalweg.runtime.yaml.YamlValue;

/**
 * Where the sections of a descriptor stand, for what turns out to be wrong after they were read.
 *
 * @param document of one configuration
 */
public record SectionPlaces(YamlValue.Mapping document) {

  /**
   * The place of a value; of the nearest value around it where it is left out.
   *
   * @param path such as {@code training, initial}
   */
  public Place of(String... path) {
    YamlValue value = document;
    Place place = document.place();
    for (String key : path) {
      if (!(value instanceof YamlValue.Mapping map) || map.get(key) == null) {
        return place;
      }
      value = map.get(key);
      place = value.place();
    }
    return place;
  }
}
