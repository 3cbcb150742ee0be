package thalweg.runtime.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import thalweg.api.plugin.PluginException;
import thalweg.engine.key.Sha256;
import thalweg.runtime.store.Manifest.State;

/**
 * Keeps a directory from passing for a run that it does not hold. Before the first file of another
 * run takes the place of an earlier one's, the manifest says that the directory is unfinished, and
 * of which descriptor; at the end it says that it is finished. A run that fails before it changes a
 * file leaves the earlier one as it was. Thread-safe.
 */
final class RunState {

  private final Path root;
  private final Manifest manifest;
  private final UsedFiles used;
  private Optional<String> descriptor = Optional.empty();
  private boolean open;
  private boolean changed;

  RunState(Path root, Manifest manifest, UsedFiles used) {
    this.root = root;
    this.manifest = manifest;
    this.used = used;
  }

  /**
   * Says what the directory is to hold; nothing is written yet.
   *
   * @param text of {@code run.yaml}; empty for what has none
   */
  synchronized void begin(Optional<String> text) {
    descriptor = text;
    open = true;
    changed = false;
  }

  /** To be called before any file is written or removed. */
  synchronized void change() throws IOException {
    requireThere();
    if (open && !changed) {
      changed = true;
      boolean kept = isKept();
      manifest.become(
          State.UNFINISHED, kept ? manifest.descriptor() : descriptor.map(RunState::expected));
      manifest.save();
      if (!kept) {
        String text = descriptor.orElseThrow();
        AtomicFile.write(file(), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
      }
    }
  }

  /**
   * Says that all is there.
   *
   * @throws PluginException if a file that was written or read is not as it was then
   */
  synchronized void finish() throws IOException {
    requireThere();
    if (!isKept()) {
      change();
    }
    try {
      used.requireUnchanged();
    } catch (PluginException e) {
      manifest.become(State.UNFINISHED, manifest.descriptor());
      manifest.save();
      throw e;
    }
    manifest.releaseClaims();
    manifest.become(State.FINISHED, mark());
    manifest.save();
    open = false;
  }

  private Path file() {
    return root.resolve(RunLayout.DESCRIPTOR);
  }

  private static Fingerprint expected(String text) {
    return new Fingerprint(Sha256.of(text), Optional.empty());
  }

  /** Whether the descriptor stands there already, or there is none. */
  private boolean isKept() throws IOException {
    return descriptor.isEmpty() || isDescriptor(descriptor.get());
  }

  /** Whether the files of the directory are, or are to be, those of a descriptor. */
  synchronized boolean isDescriptor(String text) throws IOException {
    String hash = Sha256.of(text);
    return manifest.descriptor().filter(mark -> mark.sha256().equals(hash)).isPresent()
        && Files.isRegularFile(file(), LinkOption.NOFOLLOW_LINKS)
        && manifest.descriptor().get().verified(file()).isPresent();
  }

  private Optional<Fingerprint> mark() throws IOException {
    return descriptor.isEmpty()
        ? Optional.empty()
        : Optional.of(
            manifest
                .descriptor()
                .orElseThrow()
                .verified(file())
                .orElseThrow(
                    () ->
                        new PluginException(
                            file() + " was changed while the run was going on: run it again.")));
  }

  /** What is removed as a whole comes back with the next file that is written. */
  void requireThere() {
    if (!Files.exists(root.resolve(RunLayout.LOCK), LinkOption.NOFOLLOW_LINKS)) {
      throw new PluginException(
          "The directory %s was removed while the run was writing to it: run it again."
              .formatted(root));
    }
  }
}
