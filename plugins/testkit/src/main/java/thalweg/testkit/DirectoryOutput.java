package thalweg.testkit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import thalweg.api.plugin.PluginException;
import thalweg.api.render.Content;
import thalweg.api.render.Output;
import thalweg.api.render.Progress;

/** An output into one directory, for tests: whole files or none, and nothing outside. */
public final class DirectoryOutput implements Output {

  private final Path directory;

  /** Writes into an existing directory. */
  public DirectoryOutput(Path directory) {
    this.directory = directory.toAbsolutePath().normalize();
  }

  @Override
  public void write(String name, Content content) throws IOException {
    Path target = directory.resolve(name).normalize();
    if (!target.startsWith(directory) || target.equals(directory)) {
      throw new PluginException("The name " + name + " leads out of the run directory.");
    }
    Files.createDirectories(target.getParent());
    Path temporary = Files.createTempFile(target.getParent(), ".part-", "");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
        content.writeTo(out);
      }
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  @Override
  public Progress progress(String task, long total) {
    return new Progress() {
      @Override
      public void advance(long units) {}

      @Override
      public void close() {}
    };
  }
}
