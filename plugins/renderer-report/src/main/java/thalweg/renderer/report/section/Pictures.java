package thalweg.renderer.report.section;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.api.render.Output;

/**
 * What other renderers drew, and those stills of it that the page holds.
 *
 * @param names relative to the page, with slashes
 * @param held the bytes of some, by name
 */
public record Pictures(List<String> names, Map<String, byte[]> held) {

  /** A picture larger than this stays a file. */
  private static final int MOST_BYTES = 2 << 20;

  /**
   * Reads what is to be held; what cannot be read, or is too large, is linked to.
   *
   * @param embed whether anything is
   */
  public static Pictures of(Output output, boolean embed) {
    Map<String, byte[]> held = new HashMap<>();
    for (String name : embed ? output.pictures() : List.<String>of()) {
      if (new PictureFile(name).mediaType().isPresent()) {
        read(output, name).ifPresent(bytes -> held.put(name, bytes));
      }
    }
    return new Pictures(output.pictures(), held);
  }

  private static Optional<byte[]> read(Output output, String name) {
    try (InputStream in = output.open(name)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES ? Optional.empty() : Optional.of(bytes);
    } catch (IOException e) {
      // The file that is linked to may come back; the page is no worse than without it.
      return Optional.empty();
    }
  }

  /** Whether the page holds one. */
  boolean holds(PictureFile file) {
    return held.containsKey(file.name());
  }

  /** What an element of the page shows it by. */
  String source(PictureFile file) {
    if (!holds(file)) {
      return file.address();
    }
    String bytes = Base64.getEncoder().encodeToString(held.get(file.name()));
    return "data:" + file.mediaType().orElseThrow() + ";base64," + bytes;
  }
}
