package thalweg.runtime.reload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.runtime.plugins.BundleJar;

/**
 * A copy of a jar that was found whole.
 *
 * @param bundle in the author's jar
 * @param copy what the framework reads
 * @param changed when the author's was last written, in milliseconds since 1970
 * @param sha256 of the bytes
 */
record StagedJar(BundleJar bundle, Path copy, long changed, String sha256) {

  private static final Logger LOG = LoggerFactory.getLogger(StagedJar.class);

  /** The author's jar. */
  Path origin() {
    return bundle.file();
  }

  /** Removes the copy. */
  void discard() {
    discard(copy);
  }

  static void discard(Path copy) {
    try {
      Files.deleteIfExists(copy);
      Files.deleteIfExists(copy.getParent());
    } catch (IOException e) {
      // It goes with the host's scratch directory.
      LOG.debug("{} could not be removed", copy, e);
    }
  }
}
