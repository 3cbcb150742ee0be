package thalweg.runtime.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** A descriptor, or a request on the command line, that cannot be followed: all its problems. */
public final class DescriptorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** At least one problem. */
  public DescriptorException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** A single problem. */
  public DescriptorException(Place place, String sentence) {
    this(List.of(new Problem(place, sentence)));
  }

  /** What to mend, in the order of the file. */
  public List<Problem> problems() {
    return problems;
  }
}
