package thalweg.directions;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thalweg.api.direction.Paths;
import thalweg.api.plugin.FileOrName;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Trajectory;

/** A point of parameter space as a descriptor names it, or as a file holds it. */
final class NamedPoint {

  /** What descriptors may say. */
  static final String PHRASES = "initial, last (or final), mean or snapshot N, each [of LABEL]";

  private static final Pattern SNAPSHOT = Pattern.compile("snapshot (\\d{1,9})");

  private NamedPoint() {}

  /**
   * The point that is meant.
   *
   * @param setting what it is for, such as {@code anchor}, for errors
   * @throws PluginException if there is no such point, saying which there are
   */
  static AnchorPoint find(String setting, FileOrName wanted, Paths paths) {
    if (wanted.file().isPresent()) {
      Path file = wanted.file().get();
      float[] values = VectorFile.read(file, paths.layout().arrayLength());
      return new AnchorPoint(values, file.getFileName().toString());
    }
    NamedPath named = NamedPath.parse(wanted.text(), paths);
    Matcher snapshot = SNAPSHOT.matcher(named.what());
    if (snapshot.matches()) {
      return numbered(Integer.parseInt(snapshot.group(1)), named.path());
    }
    return switch (named.what()) {
      case "last", "final" -> AnchorPoint.last(named.path());
      case "initial" -> AnchorPoint.initial(named.path());
      case "mean" -> AnchorPoint.mean(new Snapshots(named.runs()));
      default ->
          throw new PluginException(
              "'%s' is no %s, expected one of: %s, or a .npy file."
                  .formatted(wanted.text(), setting, PHRASES));
    };
  }

  private static AnchorPoint numbered(int snapshot, Trajectory path) {
    if (snapshot >= path.size()) {
      throw new PluginException(
          "%s has the snapshots 0 to %d, but snapshot %d was asked for: choose one of them."
              .formatted(path.label(), path.size() - 1, snapshot));
    }
    return AnchorPoint.at(snapshot, path);
  }
}
