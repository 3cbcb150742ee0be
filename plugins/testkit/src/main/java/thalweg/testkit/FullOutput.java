package thalweg.testkit;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import thalweg.api.render.Content;
import thalweg.api.render.Output;
import thalweg.api.render.Progress;

/** An output whose files have room for so many bytes each, like a disk that is full. */
record FullOutput(Output target, int room) implements Output {

  @Override
  public void write(String name, Content content) throws IOException {
    target.write(name, out -> content.writeTo(new LimitedStream(out, room)));
  }

  @Override
  public Progress progress(String task, long total) {
    return target.progress(task, total);
  }

  private static final class LimitedStream extends FilterOutputStream {

    private int room;

    LimitedStream(OutputStream out, int room) {
      super(out);
      this.room = room;
    }

    @Override
    public void write(int value) throws IOException {
      if (room-- <= 0) {
        throw new IOException("No space left on device");
      }
      out.write(value);
    }
  }
}
