package thalweg.runtime.cli;

import java.nio.file.Path;
import thalweg.runtime.yaml.DescriptorException;
import thalweg.runtime.yaml.Place;

/** The directory that {@code --output} names. */
final class OutputDirectory {

  private OutputDirectory() {}

  /**
   * The same directory.
   *
   * @throws DescriptorException if nothing is named, as by a variable of a script that is not set
   */
  static Path named(Path given) {
    if (given.toString().isBlank()) {
      throw new DescriptorException(
          Place.of("--output"),
          "Found '%s', expected a directory: . is the current one.".formatted(given));
    }
    return given;
  }
}
