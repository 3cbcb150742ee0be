package thalweg.testkit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where two files differ, in a line that a person can read: {@code at byte 88: '30.0' / '30,0'}.
 */
final class ByteDifference {

  private static final int SHOWN = 24;

  private ByteDifference() {}

  /** The first difference; empty where there is none. */
  static Optional<String> between(byte[] expected, byte[] found) {
    int at = Arrays.mismatch(expected, found);
    if (at < 0) {
      return Optional.empty();
    }
    return Optional.of(
        "of %d and %d bytes, first at byte %d: %s / %s"
            .formatted(expected.length, found.length, at, shown(expected, at), shown(found, at)));
  }

  /** A little of what stands before it, and what follows. */
  private static String shown(byte[] bytes, int at) {
    int from = Math.max(0, at - SHOWN / 2);
    byte[] part =
        Arrays.copyOfRange(bytes, from, Math.max(from, Math.min(bytes.length, at + SHOWN)));
    String text = text(part);
    if (text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
      return "'" + text.replace("\n", "\\n").replace("\t", "\\t") + "'";
    }
    StringBuilder hexadecimal = new StringBuilder();
    for (byte one : part) {
      hexadecimal.append("%02x ".formatted(one));
    }
    return hexadecimal.toString().strip();
  }

  /** As text; a control character stands for what is none. */
  private static String text(byte[] part) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(part)).toString();
    } catch (CharacterCodingException e) {
      return "\0";
    }
  }
}
