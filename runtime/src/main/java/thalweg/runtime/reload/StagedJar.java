package thalweg.runtime.reload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A copy of a jar that was found whole.
 *
 * @param origin the author's jar
 * @param copy what the framework reads
 * @param changed when the author's was last written, in milliseconds since 1970
 * @param sha256 of the bytes
 */
record StagedJar(Path origin, Path copy, long changed, String sha256) {

  private static final Logger LOG = LoggerFactory.getLogger(StagedJar.class);

  /** Removes the copy. */
  void discard() {
    try {
      Files.deleteIfExists(copy);
      Files.deleteIfExists(copy.getParent());
    } catch (IOException e) {
      // It goes with the host's scratch directory.
      LOG.debug("{} could not be removed", copy, e);
    }
  }
}
