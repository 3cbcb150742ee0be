package thalweg.directions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import thalweg.api.direction.ChosenFrom;
import thalweg.api.plugin.FileOrName;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.Setting;

/**
 * Settings of {@link FixedDirectionStrategy}: two directions and an anchor, or three points.
 *
 * @param u the first direction
 * @param v the second direction
 * @param anchor the point at (0, 0); left out, the last snapshot of the first run
 * @param through three points of the plane, or none
 */
public record FixedSettings(
    @Setting("the first direction: a .npy file, initial-to-final [of LABEL], or random")
        Optional<FileOrName> u,
    @Setting(
            "the second direction: a .npy file, initial-to-final [of LABEL],"
                + " orthogonal [of LABEL], or random")
        Optional<FileOrName> v,
    @Setting(
            "the point at (0, 0): "
                + NamedPoint.PHRASES
                + ", or a .npy file; left out, last; without a label, of the first run")
        Optional<FileOrName> anchor,
    @Setting(
            value =
                "in place of u, v and anchor: three points for the plane to go through, each "
                    + NamedPoint.PHRASES
                    + ", or a .npy file; the first is at (0, 0)",
            byDefault = "[]",
            maxSize = 3)
        List<FileOrName> through) {

  /** Checks that one plane is described, and only one. */
  public FixedSettings {
    through = List.copyOf(through);
    if (through.isEmpty()) {
      if (u.isEmpty() || v.isEmpty()) {
        throw new PluginException(
            "Fixed directions have no %s, expected u and v, or through with three points."
                .formatted(u.isEmpty() ? "u" : "v"));
      }
    } else if (through.size() != 3) {
      throw new PluginException(
          "The plane goes through %d points, expected three.".formatted(through.size()));
    } else if (u.isPresent() || v.isPresent() || anchor.isPresent()) {
      throw new PluginException(
          "Three points make a whole plane, but there is also a direction or an anchor: leave out"
              + " u, v and anchor, or through.");
    }
  }

  /** What such a plane is chosen from: files know nothing of the paths. */
  ChosenFrom from() {
    boolean files =
        Stream.of(u.stream(), v.stream(), anchor.stream(), through.stream())
            .flatMap(Function.identity())
            .anyMatch(one -> one.file().isPresent());
    if (files) {
      return new ChosenFrom.Other();
    }
    return through.isEmpty() && isRandom(u) && isRandom(v)
        ? new ChosenFrom.Chance()
        : new ChosenFrom.Curves();
  }

  private static boolean isRandom(Optional<FileOrName> direction) {
    return direction.filter(one -> one.text().strip().equals("random")).isPresent();
  }
}
