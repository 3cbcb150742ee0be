package thalweg.runtime.trial;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
 * any more, and the streams that were handed out are closed, so that a renderer that was left
 * behind can neither change a picture nor fill the disk. Thread-safe.
 */
final class TrialOutput implements Output, AutoCloseable {

  static final String OVER = "The time limit for drawing has passed: nothing more is written.";

  /** How many bytes one drawing may write; the largest of Thalweg's own write a few percent. */
  static final long MOST_BYTES = 4L << 30;

  private static final Logger LOG = LoggerFactory.getLogger(TrialOutput.class);

  private final Output output;
  private final Path scratch;
  private final long most;
  private final Map<String, Path> written = new LinkedHashMap<>();
  private final List<TrialStream> streams = new ArrayList<>();
  private final List<Progress> begun = new ArrayList<>();
  private long bytes;
  private boolean closed;

  /**
   * An output before another.
   *
   * @param scratch a directory of its own, which is made and removed here
   */
  TrialOutput(Output output, Path scratch) throws IOException {
    this(output, scratch, MOST_BYTES);
  }

  /**
   * An output with a bound of its own.
   *
   * @param most how many bytes all files together may have
   */
  TrialOutput(Output output, Path scratch, long most) throws IOException {
    this.output = output;
    this.scratch = Files.createDirectories(scratch);
    this.most = most;
  }

  @Override
  public void write(String name, Content content) throws IOException {
    Path file;
    TrialStream stream;
    synchronized (this) {
      if (closed) {
        throw new PluginException(OVER);
      }
      file = file(streams.size());
      stream = new TrialStream(file, this::account);
      streams.add(stream);
    }
    try (OutputStream out = new BufferedOutputStream(stream)) {
      content.writeTo(out);
    }
    synchronized (this) {
      written.put(name, file);
    }
  }

  private Path file(int number) {
    return scratch.resolve("file" + number);
  }

  /** The sum stays above the bound once it is, so that nobody gets past it by catching this. */
  private synchronized void account(long more) {
    bytes += more;
    if (bytes > most) {
      throw tooLarge();
    }
  }

  private PluginException tooLarge() {
    return new PluginException(
        "it has written more than %,d MB, the most that one drawing may: write fewer or smaller files."
            .formatted(most >> 20));
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

  @Override
  public InputStream open(String picture) throws IOException {
    return output.open(picture);
  }

  /**
   * Hands everything on.
   *
   * @throws PluginException if it was too much, whether or not the renderer minded
   */
  synchronized void publish() throws IOException {
    if (bytes > most) {
      throw tooLarge();
    }
    for (Map.Entry<String, Path> file : written.entrySet()) {
      output.write(file.getKey(), out -> Files.copy(file.getValue(), out));
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    begun.forEach(Progress::close);
    try {
      for (int i = 0; i < streams.size(); i++) {
        streams.get(i).revoke();
        Files.deleteIfExists(file(i));
      }
      Files.deleteIfExists(scratch);
    } catch (IOException e) {
      // The host removes it at its end.
      LOG.debug("{} could not be removed", scratch, e);
    }
  }
}
