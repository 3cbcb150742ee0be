package thalweg.runtime.reload;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells which files changed and have stopped changing, from one look at them after another. */
final class QuietPeriod {

  /**
   * For how long a file must stay as it is before its change is told.
   *
   * @param written milliseconds for a file that was written
   * @param unfinished for a jar whose end is not there yet: its writer may be slow
   * @param deleted for one that is gone: a build may be about to write it again
   */
  record Quiet(long written, long unfinished, long deleted) {}

  private record Pending(FileStamp stamp, long since) {}

  private final Quiet quiet;
  private final Map<Path, FileStamp> told;
  private final Map<Path, Pending> pending = new HashMap<>();

  /**
   * Begins with files whose state is known.
   *
   * @param known the stamps that nobody needs to be told of
   */
  QuietPeriod(Quiet quiet, Map<Path, FileStamp> known) {
    this.quiet = quiet;
    this.told = new HashMap<>(known);
  }

  /**
   * Takes a look.
   *
   * @param now the stamps of all files that there are
   * @param millis the time, by any clock that goes on steadily
   * @return the files whose change is to be told, by name
   */
  List<Path> look(Map<Path, FileStamp> now, long millis) {
    Set<Path> all = new HashSet<>(told.keySet());
    all.addAll(now.keySet());
    return all.stream().filter(file -> settled(file, now.get(file), millis)).sorted().toList();
  }

  /** Whether something is about to be told. */
  boolean isWaiting() {
    return !pending.isEmpty();
  }

  private boolean settled(Path file, FileStamp stamp, long millis) {
    if (Objects.equals(stamp, told.get(file))) {
      pending.remove(file);
      return false;
    }
    Pending before = pending.get(file);
    if (before == null || !Objects.equals(before.stamp(), stamp)) {
      pending.put(file, new Pending(stamp, millis));
      return false;
    }
    if (millis - before.since() < quietFor(file, stamp)) {
      return false;
    }
    pending.remove(file);
    if (stamp == null) {
      told.remove(file);
    } else {
      told.put(file, stamp);
    }
    return true;
  }

  private long quietFor(Path file, FileStamp stamp) {
    if (stamp == null) {
      return quiet.deleted();
    }
    return JarEnd.isMissing(file) ? quiet.unfinished() : quiet.written();
  }
}
