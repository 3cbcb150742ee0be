package thalweg.runtime.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import thalweg.runtime.yaml.DescriptorException;
import thalweg.runtime.yaml.Place;
import thalweg.runtime.yaml.Problem;

/** One reading of a descriptor: the directory that paths are relative to, and all problems met. */
public final class Binding {

  private final Path base;
  private final List<Problem> problems = new ArrayList<>();

  /** A reading whose paths are relative to a directory. */
  public Binding(Path base) {
    this.base = base.toAbsolutePath();
  }

  /** Resolves a path as written. */
  public Path resolve(String path) {
    return base.resolve(path).normalize();
  }

  /** Notes something to mend and goes on, so that one reading finds everything. */
  public void problem(Place place, String sentence) {
    problems.add(new Problem(place, sentence));
  }

  /** Whether nothing is to be mended so far. */
  public boolean isClean() {
    return problems.isEmpty();
  }

  /**
   * Ends the reading.
   *
   * @throws DescriptorException if there is anything to mend
   */
  public void finish() {
    if (!problems.isEmpty()) {
      throw new DescriptorException(problems);
    }
  }
}
