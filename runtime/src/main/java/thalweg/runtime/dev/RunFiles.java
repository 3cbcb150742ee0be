package thalweg.runtime.dev;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import thalweg.runtime.store.RunLayout;

/**
 * The files of a run directory by the paths of addresses. Only regular files inside it are served:
 * no hidden ones, none beside it by {@code ..} however it is written, none through a symbolic link.
 */
public final class RunFiles {

  static final String PREFIX = "run/";

  /** Reports are self-contained: their scripts and styles are inline, their data in the page. */
  private static final String POLICY =
      "default-src 'none'; script-src 'unsafe-inline' data: blob:; style-src 'unsafe-inline';"
          + " img-src 'self' data: blob:; media-src 'self' data: blob:; font-src data:;"
          + " connect-src 'self' data: blob:; worker-src blob:; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'self'";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html"),
          Map.entry("css", "text/css"),
          Map.entry("js", "text/javascript"),
          Map.entry("json", "application/json"),
          Map.entry("png", "image/png"),
          Map.entry("gif", "image/gif"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("webm", "video/webm"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("csv", "text/plain"),
          Map.entry("txt", "text/plain"),
          Map.entry("yaml", "text/plain"));

  private final Path root;

  /** The files of a directory, which need not be there yet. */
  public RunFiles(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /**
   * The answer to a path.
   *
   * @param encoded as in the address; empty for the report, or the pictures where there is none
   * @param pictures what was drawn last
   */
  Response answer(String encoded, List<String> pictures) throws IOException {
    Optional<Path> file = find(encoded.isEmpty() ? RunLayout.PAGE : encoded);
    if (file.isPresent()) {
      return Response.file(type(file.get()), file.get()).with(POLICY);
    }
    return encoded.isEmpty()
        ? Response.text("text/html", PicturePage.of(pictures)).with(POLICY)
        : Response.refused(404, "There is no such file in the run directory.");
  }

  /** The file of a path, if it is one that may be served. */
  Optional<Path> find(String encoded) throws IOException {
    Path file = root;
    for (String part : encoded.split("/", -1)) {
      Optional<String> name = name(part);
      if (name.isEmpty()) {
        return Optional.empty();
      }
      try {
        file = file.resolve(name.get());
      } catch (InvalidPathException e) {
        return Optional.empty();
      }
      if (Files.isSymbolicLink(file)) {
        return Optional.empty();
      }
    }
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && file.toRealPath().startsWith(root.toRealPath())
        ? Optional.of(file)
        : Optional.empty();
  }

  /** One part of a path, if it names an entry of a directory and is not hidden. */
  private static Optional<String> name(String encoded) {
    try {
      // A plus stands for itself in a path.
      String name = URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
      boolean plain =
          !name.isEmpty()
              && !name.startsWith(".")
              && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' ');
      return plain ? Optional.of(name) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String type(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }
}
