package thalweg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * What a renderer left in a directory.
 *
 * @param all the bytes of each file, by its name
 */
record RenderedFiles(Map<String, byte[]> all) {

  private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(png|gif|jpe?g)");

  /** What a picture made of text says where a value was missing and nobody noticed. */
  private static final Pattern HOLE =
      Pattern.compile("\\bNaN\\b|\\bundefined\\b|Optional[.\\[]|([>\"])\\s*null\\s*([<\"])");

  /** What is not shown, or is a program; data there may well be missing. */
  private static final Pattern HIDDEN =
      Pattern.compile("(?s)<(script|style|template)\\b.*?</\\1\\s*>|<!--.*?-->");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** Everything below a directory. */
  static RenderedFiles in(Path directory) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> entries = Files.walk(directory)) {
      for (Path file : entries.filter(Files::isRegularFile).toList()) {
        files.put(directory.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return new RenderedFiles(files);
  }

  /** The size of the largest file. */
  int largest() {
    return all.values().stream().mapToInt(bytes -> bytes.length).max().orElseThrow();
  }

  /**
   * Fails unless both are the same files with the same bytes.
   *
   * @param when they were drawn otherwise, such as {@code in another language}
   */
  void assertSame(RenderedFiles expected, String when) {
    assertThat(all.keySet()).as("files " + when).isEqualTo(expected.all.keySet());
    all.forEach(
        (name, bytes) ->
            ByteDifference.between(expected.all.get(name), bytes)
                .ifPresent(
                    difference -> {
                      throw new AssertionError(
                          "%s differs %s: %s".formatted(name, when, difference));
                    }));
  }

  /** Fails if both are the same files with the same bytes: then neither shows its scene. */
  void assertDiffers(RenderedFiles other) {
    boolean same =
        all.keySet().equals(other.all.keySet())
            && all.keySet().stream()
                .allMatch(name -> Arrays.equals(all.get(name), other.all.get(name)));
    assertThat(same).as("two scenes come to the same files, %s", all.keySet()).isFalse();
  }

  /** Fails unless there is a file. */
  RenderedFiles assertSome() {
    assertThat(all).as("files").isNotEmpty();
    return this;
  }

  /** Fails if a file is empty, a picture is blank, or a drawing has holes in its numbers. */
  RenderedFiles assertDrawn() throws IOException {
    for (Map.Entry<String, byte[]> file : all.entrySet()) {
      assertThat(file.getValue()).as(file.getKey()).isNotEmpty();
      if (PICTURE.matcher(file.getKey()).matches()) {
        assertNotBlank(file.getKey(), file.getValue());
      } else if (file.getKey().endsWith(".svg")) {
        assertNoHole(file.getKey(), text(file.getValue()));
      }
    }
    return this;
  }

  /** Fails if a page shows a reader something that is missing. */
  RenderedFiles assertReadable() {
    all.forEach(
        (name, bytes) -> {
          if (name.endsWith(".html")) {
            String shown = HIDDEN.matcher(text(bytes)).replaceAll(" ");
            assertNoHole(name, TAG.matcher(shown).replaceAll("<>"));
          }
        });
    return this;
  }

  private static void assertNotBlank(String name, byte[] bytes) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
    assertThat(image).as("%s as a picture", name).isNotNull();
    int[] colours =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    assertThat(Arrays.stream(colours).distinct().limit(2).count())
        .as("colours of %s, of which one alone is blank", name)
        .isEqualTo(2);
  }

  private static void assertNoHole(String name, String text) {
    var hole = HOLE.matcher(text);
    if (hole.find()) {
      String around =
          text.substring(Math.max(0, hole.start() - 60), Math.min(text.length(), hole.end() + 60));
      throw new AssertionError("%s shows a missing value: …%s…".formatted(name, around));
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
