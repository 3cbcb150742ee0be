package thalweg.runtime.trial;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * A file that is written only as long as its trial goes on: whoever still holds the stream after
 * that finds it closed, whichever thread it is.
 */
final class TrialStream extends FilterOutputStream {

  private final LongConsumer account;
  private volatile boolean revoked;

  /**
   * Makes the file.
   *
   * @param account hears of bytes before they are written, and may refuse them by throwing
   */
  TrialStream(Path file, LongConsumer account) throws IOException {
    super(Files.newOutputStream(file));
    this.account = account;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    if (revoked) {
      throw new IOException(TrialOutput.OVER);
    }
    account.accept(count);
    out.write(bytes, from, count);
  }

  /** Frees the file, also under a thread that is writing to it. */
  void revoke() throws IOException {
    revoked = true;
    out.close();
  }
}
