package thalweg.runtime.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thalweg.api.plugin.PluginException;

/** The descriptors that come with Thalweg, in a directory beside its plug-ins. */
final class Examples {

  private static final String SUFFIX = ".yaml";
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s");

  private final Path directory;

  Examples(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new PluginException(
          "There are no examples at %s: unpack Thalweg again.".formatted(directory));
    }
    this.directory = directory;
  }

  /** Their names, sorted. */
  List<String> names() throws IOException {
    return files().stream()
        .filter(name -> name.endsWith(SUFFIX))
        .map(name -> name.substring(0, name.length() - SUFFIX.length()))
        .toList();
  }

  /** What one shows: the first sentence of the comment that it begins with. */
  String summary(String name) throws IOException {
    String comment =
        text(name)
            .lines()
            .takeWhile(line -> line.startsWith("#"))
            .map(line -> line.substring(1).strip())
            .collect(Collectors.joining(" "));
    return SENTENCE_END.split(comment, 2)[0];
  }

  /** The files of one: the descriptor first, then the data that it names. */
  List<Path> files(String name) throws IOException {
    String text = text(name);
    List<Path> files = new ArrayList<>(List.of(directory.resolve(name + SUFFIX)));
    files().stream()
        .filter(other -> !other.endsWith(SUFFIX) && text.contains(other))
        .map(directory::resolve)
        .forEach(files::add);
    return files;
  }

  private String text(String name) throws IOException {
    return Files.readString(directory.resolve(name + SUFFIX), StandardCharsets.UTF_8);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
