package thalweg.runtime.dev;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The first part of every path: other users of this machine, and pages from elsewhere that the
 * browser shows, can reach the port but do not know it.
 *
 * @param text letters, digits, dashes and underscores
 */
record AccessToken(String text) {

  private static final int BYTES = 24;

  static AccessToken random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new AccessToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Whether a path begins with it; takes as long for a wrong one as for the right one. */
  boolean opens(String path) {
    int end = path.indexOf('/', 1);
    return end > 0
        && MessageDigest.isEqual(
            path.substring(1, end).getBytes(StandardCharsets.UTF_8),
            text.getBytes(StandardCharsets.UTF_8));
  }

  /** What follows it in a path that it opens. */
  String pathBehind(String path) {
    return path.substring(text.length() + 2);
  }
}
