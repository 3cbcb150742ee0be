package thalweg.runtime.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import thalweg.api.plugin.PluginException;

/**
 * The files that a run wrote or read, as they were when it did. At its end they must still be so:
 * what it says of them would be of files that somebody removed. Thread-safe.
 */
final class UsedFiles {

  private final Set<String> stages = new LinkedHashSet<>();
  private final Map<Path, Optional<Fingerprint.Stamp>> files = new LinkedHashMap<>();

  /** Notes what a stage wrote, or what was read of it. */
  synchronized void note(String stage, Collection<Path> written) throws IOException {
    stages.add(stage);
    for (Path file : written) {
      files.put(file, Fingerprint.Stamp.of(file));
    }
  }

  /** The names of the stages, in the order of their use. */
  synchronized List<String> stages() {
    return List.copyOf(stages);
  }

  /** Whether every file is as it was. */
  synchronized void requireUnchanged() {
    files.forEach(
        (file, stamp) -> {
          if (!isStill(file, stamp)) {
            throw new PluginException(
                "%s was removed or changed while the run was using it: run it again."
                    .formatted(file));
          }
        });
  }

  private static boolean isStill(Path file, Optional<Fingerprint.Stamp> stamp) {
    try {
      return stamp.isPresent() && Fingerprint.Stamp.of(file).equals(stamp);
    } catch (IOException e) {
      return false;
    }
  }
}
