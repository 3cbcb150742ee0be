package thalweg.runtime.dev;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The page around the report: its script asks for the status and loads the report again. */
final class DevPage {

  /** The page's own files and the report in a frame; nothing inline, nothing from elsewhere. */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

  private DevPage() {}

  /** One of its files. */
  static Response file(String name) throws IOException {
    try (InputStream in = DevPage.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Response.text(type(name), text).with(POLICY);
    }
  }

  private static String type(String name) {
    if (name.endsWith(".js")) {
      return "text/javascript";
    }
    return name.endsWith(".css") ? "text/css" : "text/html";
  }
}
