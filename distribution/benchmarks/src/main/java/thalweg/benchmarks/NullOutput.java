package thalweg.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import thalweg.api.render.Content;
import thalweg.api.render.Output;
import thalweg.api.render.Progress;

/** Takes files and keeps none, so that the disk is not measured. */
final class NullOutput implements Output {

  @Override
  public void write(String name, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(OutputStream.nullOutputStream())) {
      content.writeTo(out);
    }
  }

  @Override
  public Progress progress(String task, long total) {
    return new NoProgress();
  }
}
