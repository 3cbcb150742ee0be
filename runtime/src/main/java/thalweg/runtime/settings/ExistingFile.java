package thalweg.runtime.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import thalweg.runtime.yaml.YamlValue;

/** Resolves the path that a descriptor names, and says what is wrong with it. */
final class ExistingFile {

  private ExistingFile() {}

  static Optional<Path> find(YamlValue.Scalar scalar, Binding binding) {
    try {
      Path file = binding.resolve(scalar.text());
      if (Files.isRegularFile(file) && Files.isReadable(file)) {
        return Optional.of(file);
      }
      binding.problem(scalar.place(), complaint(file));
    } catch (InvalidPathException e) {
      binding.problem(scalar.place(), "The text %s is no path.".formatted(scalar.description()));
    }
    return Optional.empty();
  }

  private static String complaint(Path file) {
    if (Files.isDirectory(file)) {
      return file + " is a directory, expected a file.";
    }
    return Files.exists(file)
        ? "The file " + file + " cannot be read: check its permissions."
        : "There is no file " + file + ": paths are relative to the descriptor.";
  }
}
