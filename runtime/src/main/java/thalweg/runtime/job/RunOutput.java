package thalweg.runtime.job;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.Predicate;
import thalweg.api.plugin.PluginException;
import thalweg.api.render.Content;
import thalweg.api.render.Output;
import thalweg.api.render.Progress;
import thalweg.engine.work.ProgressListener;
import thalweg.runtime.store.PendingFiles;
import thalweg.runtime.store.RunDirectory;

/** The output of one renderer, shown when all of it is there. Thread-safe. */
final class RunOutput implements Output {

  private final RunDirectory directory;
  private final Predicate<String> taken;
  private final ProgressListener listener;
  private final List<String> pictures;
  private final PendingFiles files;

  /**
   * An output.
   *
   * @param taken whether a name is the job's own: a picture of that name would destroy it
   * @param pictures what earlier renderers drew
   */
  RunOutput(
      RunDirectory directory,
      Predicate<String> taken,
      List<String> pictures,
      ProgressListener listener) {
    this.directory = directory;
    this.taken = taken;
    this.pictures = List.copyOf(pictures);
    this.listener = listener;
    this.files = new PendingFiles(directory);
  }

  @Override
  public void write(String name, Content content) throws IOException {
    String plain = plain(name);
    if (taken.test(plain)) {
      throw new PluginException(
          "The name '" + name + "' belongs to the run itself: give the picture another one.");
    }
    if (pictures.contains(plain)) {
      throw new PluginException(
          "An earlier renderer drew '" + name + "' already: give the picture another name.");
    }
    files.write(plain, content);
  }

  /** One name for each file, however it is written. */
  private String plain(String name) {
    String relative = directory.root().relativize(directory.resolve(name)).toString();
    return relative.replace(File.separatorChar, '/');
  }

  @Override
  public Progress progress(String task, long total) {
    return listener.begin(task, total);
  }

  @Override
  public List<String> pictures() {
    return pictures;
  }

  @Override
  public InputStream open(String picture) throws IOException {
    if (!pictures.contains(picture)) {
      throw new NoSuchFileException(picture);
    }
    return Files.newInputStream(directory.resolve(picture));
  }

  /** Everything written, in alphabetical order. */
  List<String> files() {
    return files.names();
  }

  /** Shows everything that was written. */
  void publish() throws IOException {
    files.publish();
  }

  /** Leaves what was there before. */
  void discard() throws IOException {
    files.discard();
  }
}
