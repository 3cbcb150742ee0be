package thalweg.directions;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thalweg.api.direction.Paths;
import thalweg.api.direction.PlannedPaths;
import thalweg.api.plugin.FileOrName;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Trajectory;

/**
 * A point of parameter space as a descriptor names it, or as a file holds it.
 *
 * @param what it is called, such as {@code initial}
 * @param file that holds it
 * @param runs whose it is, by their numbers; none for a file
 * @param snapshot which of their snapshots; empty for the mean of all
 */
record NamedPoint(String what, Optional<Path> file, List<Integer> runs, OptionalInt snapshot) {

  /** What descriptors may say. */
  static final String PHRASES = "initial, last (or final), mean or snapshot N, each [of LABEL]";

  private static final String INITIAL = "initial";

  private static final Pattern SNAPSHOT = Pattern.compile("snapshot (\\d{1,9})");

  /**
   * The point that is meant.
   *
   * @param setting what it is for, such as {@code anchor}, for errors
   * @throws PluginException if there is no such point, saying which there are
   */
  static AnchorPoint find(String setting, FileOrName wanted, Paths paths) {
    NamedPoint point = parse(setting, wanted, NamedRuns.of(paths));
    if (point.file.isPresent()) {
      Path file = point.file.get();
      float[] values = VectorFile.read(file, paths.layout().arrayLength());
      return new AnchorPoint(values, file.getFileName().toString());
    }
    if (point.snapshot.isEmpty()) {
      return AnchorPoint.mean(new Snapshots(point.runs.stream().map(paths.all()::get).toList()));
    }
    Trajectory path = paths.all().get(point.runs.get(0));
    return point.what.equals(INITIAL)
        ? AnchorPoint.initial(path)
        : AnchorPoint.at(place(point.snapshot.getAsInt(), path), path);
  }

  /**
   * The point that will be meant.
   *
   * @throws PluginException if there will be no such point, or its file does not fit
   */
  static NamedPoint check(String setting, FileOrName wanted, PlannedPaths planned) {
    NamedPoint point = parse(setting, wanted, NamedRuns.of(planned));
    point.file.ifPresent(file -> VectorFile.read(file, planned.layout().arrayLength()));
    return point;
  }

  private static NamedPoint parse(String setting, FileOrName wanted, NamedRuns known) {
    if (wanted.file().isPresent()) {
      return new NamedPoint(wanted.text(), wanted.file(), List.of(), OptionalInt.empty());
    }
    NamedPath named = NamedPath.parse(wanted.text(), known);
    Matcher snapshot = SNAPSHOT.matcher(named.what());
    if (snapshot.matches()) {
      return numbered(Integer.parseInt(snapshot.group(1)), named);
    }
    return switch (named.what()) {
      case "last", "final" -> of(named, known.snapshots().get(named.run()) - 1);
      case INITIAL -> of(named, 0);
      case "mean" ->
          new NamedPoint(named.what(), Optional.empty(), named.runs(), OptionalInt.empty());
      default ->
          throw new PluginException(
              "'%s' is no %s, expected one of: %s, or a .npy file."
                  .formatted(wanted.text(), setting, PHRASES));
    };
  }

  /** Of a snapshot by its number: a path that stands for a longer one lacks some. */
  private static int place(int snapshot, Trajectory path) {
    for (int i = 0; i < path.size(); i++) {
      if (path.snapshot(i).index() == snapshot) {
        return i;
      }
    }
    throw new PluginException(
        "%s has the snapshots 0 to %d, but snapshot %d was asked for: choose one of them."
            .formatted(path.label(), path.snapshot(path.size() - 1).index(), snapshot));
  }

  private static NamedPoint of(NamedPath named, int snapshot) {
    return new NamedPoint(
        named.what(), Optional.empty(), List.of(named.run()), OptionalInt.of(snapshot));
  }

  private static NamedPoint numbered(int snapshot, NamedPath named) {
    int run = named.run();
    int count = named.known().snapshots().get(run);
    if (snapshot >= count) {
      throw new PluginException(
          "%s has the snapshots 0 to %d, but snapshot %d was asked for: choose one of them."
              .formatted(named.known().labels().get(run), count - 1, snapshot));
    }
    return of(named, snapshot);
  }

  /** Whether two names stand for one point, such as {@code last} and {@code final}. */
  boolean isSame(NamedPoint other) {
    return file.equals(other.file) && runs.equals(other.runs) && snapshot.equals(other.snapshot);
  }
}
