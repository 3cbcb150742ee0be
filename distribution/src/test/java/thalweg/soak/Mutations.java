package thalweg.soak;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Seeded damage to files: tokens that mean something else, lines, and plain bytes. */
final class Mutations {

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_.+-]+|[\\[\\]{}:,'\"]");

  private static final List<String> TOKENS =
      List.of(
          "",
          "0",
          "-1",
          "1e308",
          "nan",
          ".inf",
          "9223372036854775808",
          "99999999999999999999",
          "true",
          "null",
          "~",
          "[]",
          "{}",
          "{a: b}",
          "[1, [2]]",
          "&a",
          "*a",
          "!!int",
          "'",
          "\"",
          ",",
          ":",
          "-",
          "\t",
          "\n",
          "\r\n",
          "\u0000",
          "\ufeff",
          "ü",
          "\ud83d\ude00",
          "pca",
          "random",
          "adam",
          "../x",
          "snapshot 7",
          "[".repeat(2_000),
          "a".repeat(300));

  private final SplittableRandom random;

  Mutations(SplittableRandom random) {
    this.random = random;
  }

  /** A text with one or two changes. */
  byte[] ofText(String text) {
    String changed = text;
    for (int i = random.nextInt(1, 3); i > 0; i--) {
      changed = random.nextInt(4) == 0 ? lines(changed) : token(changed);
    }
    byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
    return random.nextInt(8) == 0 ? ofBytes(bytes) : bytes;
  }

  /** Bytes of which some are text, with one of its tokens changed. */
  byte[] ofHeader(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return token(text).getBytes(StandardCharsets.ISO_8859_1);
  }

  private String token(String text) {
    List<MatchResult> found = TOKEN.matcher(text).results().toList();
    if (found.isEmpty()) {
      return text + one(TOKENS);
    }
    MatchResult token = one(found);
    String other = random.nextBoolean() ? one(TOKENS) : one(found).group();
    return text.substring(0, token.start()) + other + text.substring(token.end());
  }

  /** One line less, twice, or in another place. */
  private String lines(String text) {
    String[] lines = text.split("\n", -1);
    int from = random.nextInt(lines.length);
    int to = random.nextInt(lines.length);
    String moved = lines[to];
    lines[to] = random.nextBoolean() ? lines[from] : lines[from] + "\n" + moved;
    if (random.nextBoolean()) {
      lines[from] = moved;
    }
    return String.join("\n", lines);
  }

  /** Bytes cut, flipped, repeated or replaced. */
  byte[] ofBytes(byte[] bytes) {
    byte[] changed = bytes.clone();
    if (changed.length == 0) {
      return new byte[] {1};
    }
    switch (random.nextInt(4)) {
      case 0 -> changed = Arrays.copyOf(changed, random.nextInt(changed.length));
      case 1 -> changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
      case 2 -> {
        int from = random.nextInt(changed.length);
        int to = random.nextInt(from, Math.min(changed.length, from + 40));
        for (int i = from; i < to; i++) {
          changed[i] = (byte) random.nextInt(256);
        }
      }
      default -> {
        int old = changed.length;
        changed = Arrays.copyOf(changed, old + random.nextInt(1, 200));
        System.arraycopy(bytes, 0, changed, old, Math.min(old, changed.length - old));
      }
    }
    return changed;
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
