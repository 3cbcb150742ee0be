package thalweg.runtime.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import thalweg.api.render.Content;

/**
 * Files that are written under temporary names and take their places together, so that whoever
 * fails in between leaves the earlier ones. Thread-safe.
 */
public final class PendingFiles {

  private final RunDirectory directory;
  private final Set<String> names = new TreeSet<>();

  /** No files yet. */
  public PendingFiles(RunDirectory directory) {
    this.directory = directory;
  }

  /**
   * Writes a file aside.
   *
   * @param name relative to the directory, without detours
   * @throws thalweg.api.plugin.PluginException if a file stands there that no run made
   */
  public void write(String name, Content content) throws IOException {
    directory.requireOwn(name);
    synchronized (names) {
      names.add(name);
    }
    AtomicFile.writePart(directory.resolve(name), content);
  }

  /** Their names, in alphabetical order. */
  public List<String> names() {
    synchronized (names) {
      return List.copyOf(names);
    }
  }

  /** Moves all into place. The manifest knows them by then, should the process be killed. */
  public void publish() throws IOException {
    directory.claim(names());
    for (String name : names()) {
      AtomicFile.publish(directory.change(name));
    }
  }

  /** Removes what is not in its place. */
  public void discard() throws IOException {
    for (String name : names()) {
      Files.deleteIfExists(RunLayout.partOf(directory.resolve(name)));
    }
  }
}
