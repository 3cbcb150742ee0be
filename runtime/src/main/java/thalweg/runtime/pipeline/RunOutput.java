package thalweg.runtime.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import thalweg.api.render.Content;
import thalweg.api.render.Output;
import thalweg.api.render.Progress;
import thalweg.runtime.progress.ProgressListener;
import thalweg.runtime.store.RunDirectory;

/** The output of one renderer; remembers what was written. Thread-safe. */
final class RunOutput implements Output {

  private final RunDirectory directory;
  private final ProgressListener listener;
  private final List<String> pictures;
  private final List<String> files = new ArrayList<>();

  RunOutput(RunDirectory directory, List<String> pictures, ProgressListener listener) {
    this.directory = directory;
    this.pictures = List.copyOf(pictures);
    this.listener = listener;
  }

  @Override
  public void write(String name, Content content) throws IOException {
    directory.write(name, content);
    synchronized (files) {
      files.remove(name);
      files.add(name);
    }
  }

  @Override
  public Progress progress(String task, long total) {
    return listener.begin(task, total);
  }

  @Override
  public List<String> pictures() {
    return pictures;
  }

  /** Everything written, in alphabetical order. */
  List<String> files() {
    synchronized (files) {
      return files.stream().sorted().toList();
    }
  }
}
