package thalweg.runtime.trial;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.api.plugin.PluginException;
import thalweg.api.render.Content;
import thalweg.api.render.Output;
import thalweg.api.render.Progress;
import thalweg.engine.work.ProgressListener;

/**
 * Keeps what a renderer writes aside until all of it is there. Once it is closed nothing is taken
 * any more, so that a renderer that was left behind can change no picture. Thread-safe.
 */
final class TrialOutput implements Output, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TrialOutput.class);

  private final Output output;
  private final Path scratch;
  private final Map<String, Path> written = new LinkedHashMap<>();
  private final List<Progress> begun = new ArrayList<>();
  private int files;
  private boolean closed;

  /**
   * An output before another.
   *
   * @param scratch a directory of its own, which is made and removed here
   */
  TrialOutput(Output output, Path scratch) throws IOException {
    this.output = output;
    this.scratch = Files.createDirectories(scratch);
  }

  @Override
  public void write(String name, Content content) throws IOException {
    Path file = next();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.writeTo(out);
    }
    synchronized (this) {
      written.put(name, file);
    }
  }

  private synchronized Path next() {
    if (closed) {
      throw new PluginException("The time limit for drawing has passed: nothing more is written.");
    }
    return scratch.resolve("file" + files++);
  }

  @Override
  public synchronized Progress progress(String task, long total) {
    if (closed) {
      return ProgressListener.Silent.INSTANCE;
    }
    Progress progress = output.progress(task, total);
    begun.add(progress);
    return progress;
  }

  @Override
  public List<String> pictures() {
    return output.pictures();
  }

  /** Hands everything on. */
  synchronized void publish() throws IOException {
    for (Map.Entry<String, Path> file : written.entrySet()) {
      output.write(file.getKey(), out -> Files.copy(file.getValue(), out));
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    begun.forEach(Progress::close);
    try {
      for (int i = 0; i < files; i++) {
        Files.deleteIfExists(scratch.resolve("file" + i));
      }
      Files.deleteIfExists(scratch);
    } catch (IOException e) {
      // A renderer that was left behind is writing there; the host removes it all at its end.
      LOG.debug("{} is not empty yet", scratch, e);
    }
  }
}
