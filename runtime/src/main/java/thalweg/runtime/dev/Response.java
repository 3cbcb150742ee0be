package thalweg.runtime.dev;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the server answers: a text, or a file as it is. */
final class Response {

  /** For every answer: nothing is kept, guessed, embedded elsewhere or told to others. */
  private static final Map<String, String> ALWAYS =
      Map.of(
          "Cache-Control", "no-store",
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin");

  private final int code;
  private final byte[] text;
  private final Path file;
  private final Map<String, String> headers = new LinkedHashMap<>(ALWAYS);

  private Response(int code, String type, byte[] text, Path file) {
    this.code = code;
    this.text = text;
    this.file = file;
    header("Content-Type", type.startsWith("text/") ? type + "; charset=utf-8" : type);
    with("default-src 'none'; frame-ancestors 'none'");
  }

  static Response text(String type, String text) {
    return new Response(200, type, text.getBytes(StandardCharsets.UTF_8), null);
  }

  static Response refused(int code, String sentence) {
    return new Response(
        code, "text/plain", (sentence + "\n").getBytes(StandardCharsets.UTF_8), null);
  }

  static Response file(String type, Path file) {
    return new Response(200, type, null, file);
  }

  /** Sets the content security policy. */
  Response with(String policy) {
    return header("Content-Security-Policy", policy);
  }

  Response header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  void send(HttpExchange exchange) throws IOException {
    headers.forEach(exchange.getResponseHeaders()::set);
    try (InputStream in = file == null ? InputStream.nullInputStream() : open()) {
      long length = file == null ? text.length : Files.size(file);
      if (exchange.getRequestMethod().equals("HEAD")) {
        exchange.getResponseHeaders().set("Content-Length", Long.toString(length));
        exchange.sendResponseHeaders(code, -1);
        return;
      }
      // Chunks, not a length: a picture may be replaced by another between asking and reading.
      exchange.sendResponseHeaders(code, file == null ? Math.max(length, 1) : 0);
      OutputStream out = exchange.getResponseBody();
      if (file == null) {
        out.write(text);
      } else {
        in.transferTo(out);
      }
      out.close();
    }
  }

  private InputStream open() throws IOException {
    return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
  }
}
