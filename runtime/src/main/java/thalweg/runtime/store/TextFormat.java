package thalweg.runtime.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * A text in a file of its own, which is written anew where it says something else: its key is to be
 * the hash of the text.
 *
 * @param file its name
 */
public record TextFormat(String file) implements Format<Void, String> {

  @Override
  public Written write(Void none, String text, RunDirectory directory) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    directory.write(file, out -> out.write(bytes));
    return Written.files(file);
  }

  @Override
  public String read(Void none, StageRecord record, RunDirectory directory) throws IOException {
    return Files.readString(directory.resolve(file));
  }
}
