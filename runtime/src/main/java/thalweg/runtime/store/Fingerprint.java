package thalweg.runtime.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import thalweg.engine.key.Sha256;

/**
 * By what a file is known again: the hash of its content and, so that it need not be read for that,
 * its size and the time it was last modified, as Git's index keeps them.
 *
 * @param sha256 of its bytes
 * @param stamp size and time; empty where the time could not tell a later change yet
 */
public record Fingerprint(String sha256, Optional<Stamp> stamp) {

  /** Clocks of file systems tick; a change within the tick of the one before leaves no trace. */
  private static final Duration TICK = Duration.ofMillis(50);

  /** Some file systems know whole seconds only, one of them every other. */
  private static final Duration COARSE_TICK = Duration.ofSeconds(2);

  /**
   * What changes when a file does.
   *
   * @param size in bytes
   * @param modified when it last was
   */
  public record Stamp(long size, Instant modified) {

    static Optional<Stamp> of(Path file) throws IOException {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return now.isRegularFile()
          ? Optional.of(new Stamp(now.size(), now.lastModifiedTime().toInstant()))
          : Optional.empty();
    }

    /** Whether every change after a time has another stamp. */
    private boolean isSettledAt(Instant time) {
      Duration tick = modified.getNano() == 0 ? COARSE_TICK : TICK;
      return modified.plus(tick).isBefore(time);
    }
  }

  /** The mark of a file as it is now; reads all of it. */
  public static Fingerprint of(Path file) throws IOException {
    Optional<Stamp> before = Stamp.of(file);
    String hash = Sha256.of(file);
    Instant now = Instant.now();
    boolean unchanged = before.equals(Stamp.of(file));
    return new Fingerprint(hash, before.filter(stamp -> unchanged && stamp.isSettledAt(now)));
  }

  /**
   * This mark, with a stamp where there can be one by now, if a file is still what it was made of.
   * Reads the file only where its size or time are others, or were not settled.
   */
  public Optional<Fingerprint> verified(Path file) throws IOException {
    Optional<Stamp> now = Stamp.of(file);
    if (now.isEmpty()) {
      return Optional.empty();
    }
    if (now.equals(stamp)) {
      return Optional.of(this);
    }
    Fingerprint fresh = of(file);
    return fresh.sha256.equals(sha256) ? Optional.of(fresh) : Optional.empty();
  }

  Map<String, Object> toJson(String file) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", file);
    json.put("sha256", sha256);
    stamp.ifPresent(
        known -> {
          json.put("size", known.size);
          json.put("modified", known.modified.toString());
        });
    return json;
  }

  /** A mark as {@link #toJson} wrote it; empty where it is damaged. */
  static Optional<Fingerprint> fromJson(Map<?, ?> json) {
    return json.get("sha256") instanceof String hash
        ? Optional.of(new Fingerprint(hash, stamp(json)))
        : Optional.empty();
  }

  private static Optional<Stamp> stamp(Map<?, ?> json) {
    try {
      return json.get("size") instanceof Number size
              && json.get("modified") instanceof String modified
          ? Optional.of(new Stamp(size.longValue(), Instant.parse(modified)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
