package thalweg.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fenced blocks of a page, in order.
 *
 * @param blocks one for each fence
 */
record Markdown(List<Block> blocks) {

  private static final Pattern FENCE =
      Pattern.compile(
          "(?:\\*\\*`([^`]+)`\\*\\*(?:, before `([^`]+)`)?\\n\\n)?```(\\w+)\\n(.*?)```\\n",
          Pattern.DOTALL);

  /**
   * One block.
   *
   * @param file the file that the line before it names in bold; empty if it names none
   * @param before what the text goes before in that file; empty if it is the whole file
   * @param language after the fence
   * @param text between the fences
   */
  record Block(String file, String before, String language, String text) {}

  static Markdown read(Path page) throws IOException {
    Matcher matcher = FENCE.matcher(Files.readString(page));
    List<Block> blocks = new ArrayList<>();
    while (matcher.find()) {
      String file = matcher.group(1) == null ? "" : matcher.group(1);
      String before = matcher.group(2) == null ? "" : matcher.group(2);
      blocks.add(new Block(file, before, matcher.group(3), matcher.group(4)));
    }
    return new Markdown(blocks);
  }

  /** The texts of all blocks of a language. */
  List<String> fences(String language) {
    return blocks.stream()
        .filter(block -> block.language().equals(language))
        .map(Block::text)
        .toList();
  }
}
