package thalweg.runtime.dev;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import thalweg.runtime.text.HtmlText;

/** A page of pictures, for runs whose renderers write no report. */
final class PicturePage {

  private static final Set<String> IMAGES = Set.of("png", "gif", "jpg", "webp", "svg");

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Pictures</title>
      <style>
      :root { color-scheme: light dark; font-family: system-ui, sans-serif; }
      body { margin: 1rem auto; max-width: 60rem; padding: 0 1rem; }
      figure { margin: 0 0 2rem; }
      img { display: block; max-width: 100%%; height: auto; }
      </style>
      </head>
      <body>
      %s</body>
      </html>
      """;

  private PicturePage() {}

  static String of(List<String> pictures) {
    String body =
        pictures.isEmpty()
            ? "<p>Nothing is drawn yet.</p>\n"
            : pictures.stream().map(PicturePage::entry).collect(Collectors.joining());
    return PAGE.formatted(body);
  }

  private static String entry(String picture) {
    String link = link(picture);
    String name = HtmlText.escaped(picture);
    String ending = picture.substring(picture.lastIndexOf('.') + 1);
    return IMAGES.contains(ending)
        ? "<figure><img src=\"%s\" alt=\"%s\"><figcaption>%s</figcaption></figure>\n"
            .formatted(link, name, name)
        : "<p><a href=\"%s\">%s</a></p>\n".formatted(link, name);
  }

  private static String link(String picture) {
    return Arrays.stream(picture.split("/"))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
