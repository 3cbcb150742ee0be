package thalweg.runtime.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.api.plugin.PluginException;
import thalweg.api.render.Content;
import thalweg.runtime.ending.Ending;

/** The directory of one run, held by one process at a time. */
public final class RunDirectory implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RunDirectory.class);

  private final Path root;
  private final FileChannel lockFile;
  private final Manifest manifest;
  private final UsedFiles used = new UsedFiles();
  private final RunState state;
  private final Ending.Registration atEnd;

  private RunDirectory(Path root, FileChannel lockFile) {
    this.root = root;
    this.lockFile = lockFile;
    this.manifest = Manifest.of(root);
    this.state = new RunState(root, manifest, used);
    this.atEnd = Ending.ofProcess().register(this::removeHalfWritten);
  }

  /** Opens a directory for a run that reads no files, see {@link #open(Path, Set)}. */
  public static RunDirectory open(Path directory) {
    return open(directory, Set.of());
  }

  /**
   * Opens a directory, making it where it is missing.
   *
   * @param read files that the run reads: they may lie in the directory
   * @throws PluginException if it cannot be written, another process holds it, or it has files that
   *     no run made
   */
  public static RunDirectory open(Path directory, Set<Path> read) {
    Path root = directory.toAbsolutePath().normalize();
    try {
      requireOwn(root, read);
      boolean ofARun = ForeignFiles.isOfARun(root);
      Files.createDirectories(root);
      FileChannel channel = lock(root, directory);
      try {
        AtomicFile.removeParts(root);
        RunDirectory opened = new RunDirectory(root, channel);
        if (ofARun) {
          opened.manifest.claim(ForeignFiles.unlisted(root, opened.manifest));
        }
        return opened;
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (FileAlreadyExistsException e) {
      throw new PluginException(
          directory + " is a file, expected a directory: choose another -o.", e);
    } catch (IOException e) {
      throw new PluginException(
          "The directory %s cannot be written (%s): choose another -o."
              .formatted(directory, Reason.of(e)),
          e);
    }
  }

  /**
   * Looks, without writing anything, whether a run may write to a directory.
   *
   * @param read files that the run reads
   * @throws PluginException if it has files that no run made
   */
  public static void requireOwn(Path directory, Set<Path> read) throws IOException {
    new ForeignFiles(directory.toAbsolutePath().normalize(), read).refuse();
  }

  /** A killed process leaves what is half-written; one that a signal ends does not. */
  private void removeHalfWritten() {
    try {
      AtomicFile.removeParts(root);
    } catch (IOException e) {
      LOG.debug("{} may hold something half-written, which the next run removes", root, e);
    }
  }

  private static FileChannel lock(Path root, Path directory) throws IOException {
    FileChannel channel =
        FileChannel.open(
            root.resolve(RunLayout.LOCK),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    if (tryLock(channel) == null) {
      channel.close();
      throw new PluginException(
          "Another thalweg is writing to " + directory + ": wait for it, or choose another -o.");
    }
    return channel;
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** The directory itself. */
  public Path root() {
    return root;
  }

  /** What made its files. */
  public Manifest manifest() {
    return manifest;
  }

  /**
   * A file inside the directory.
   *
   * @throws PluginException if the name leads out of it: by {@code ..}, as an absolute path, or
   *     through a symbolic link
   */
  public Path resolve(String name) {
    if (name.indexOf('\0') >= 0) {
      throw new PluginException("The text '" + name + "' is no name of a file.");
    }
    if (!RunLayout.isInside(name)) {
      throw new PluginException(
          "The name '%s' leads out of the run directory: use a relative name inside it."
              .formatted(name));
    }
    Path file = root.resolve(name).normalize();
    for (Path p = file; !p.equals(root); p = p.getParent()) {
      if (Files.isSymbolicLink(p)) {
        throw new PluginException(
            "%s is a symbolic link, and nothing is read or written through one, since it leads out of the run directory or may do so: remove it."
                .formatted(p));
      }
    }
    return file;
  }

  /**
   * Says what the directory is to hold. Files are as they were until the first one is written.
   *
   * @param descriptor the text of {@code run.yaml}; empty for what has none
   */
  public void begin(Optional<String> descriptor) {
    state.begin(descriptor);
  }

  /** Whether what is in the directory is, or is to be, of a descriptor. */
  public boolean isOf(String descriptor) throws IOException {
    return state.isDescriptor(descriptor);
  }

  /**
   * Says that all is there.
   *
   * @throws PluginException if somebody removed or changed a file of the run meanwhile
   */
  public void finish() throws IOException {
    state.finish();
  }

  /** A file inside the directory that is about to be written or removed. */
  public Path change(String name) throws IOException {
    Path file = resolve(name);
    state.change();
    return file;
  }

  /** Writes a file whole or not at all. */
  public void write(String name, Content content) throws IOException {
    AtomicFile.write(change(name), content);
  }

  /**
   * Refuses to replace what no run made. The names that belong to a job are never somebody else's:
   * a directory in which they were would not have been opened.
   *
   * @throws PluginException if a file of that name is not known to the manifest
   */
  public void requireOwn(String name) {
    state.requireThere();
    Path file = resolve(name);
    if (!RunLayout.belongsToJob(name) && Files.exists(file) && !manifest.knows(name)) {
      throw new PluginException(
          "%s was not made by a run, which is about to write a file of that name: move it, or choose another -o."
              .formatted(file));
    }
  }

  /** Names files in the manifest that are about to be written. */
  void claim(Collection<String> names) throws IOException {
    if (manifest.claim(names)) {
      state.change();
      manifest.save();
    }
  }

  /** Notes the files that a stage wrote, or that were read of it. */
  void used(String stage, Collection<String> files) throws IOException {
    used.note(stage, files.stream().map(this::resolve).toList());
  }

  /** The names of the stages that this opening of the directory has used so far. */
  List<String> usedStages() {
    return used.stages();
  }

  /** Where the results come from that this opening of the directory has used so far. */
  public List<Origin> origins() {
    return used.stages().stream()
        .flatMap(name -> manifest.stage(name).stream())
        .flatMap(record -> record.origin().stream())
        .distinct()
        .toList();
  }

  @Override
  public void close() {
    atEnd.close();
    try {
      // The file stays: deleted, it could be locked by one process and made anew by another.
      lockFile.close();
    } catch (IOException e) {
      throw new PluginException("The lock of " + root + " cannot be given back: " + e, e);
    }
  }
}
