package thalweg.runtime.ending;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Output that can be shut: then what threads still print while the process ends goes nowhere.
 * Remembers the first failure, which print streams only hint at. Thread-safe.
 */
public final class Gate extends FilterOutputStream {

  private boolean shut;
  private IOException failure;

  /** Open, in front of a stream. */
  public Gate(OutputStream behind) {
    super(behind);
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) throws IOException {
    if (!shut) {
      remembering(() -> out.write(bytes, from, length));
    }
  }

  @Override
  public synchronized void flush() throws IOException {
    if (!shut) {
      remembering(out::flush);
    }
  }

  /** Lets nothing more through. */
  public synchronized void shut() {
    shut = true;
  }

  /** Why something could not be written; empty where all went well. */
  public synchronized Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }

  private void remembering(Writing writing) throws IOException {
    try {
      writing.run();
    } catch (IOException e) {
      failure = failure == null ? e : failure;
      throw e;
    }
  }
}
