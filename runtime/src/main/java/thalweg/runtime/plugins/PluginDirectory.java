package thalweg.runtime.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What lies in a directory of bundles under the name of a jar.
 *
 * @param jars the files, by name
 * @param others why each of the rest is none, as a clause about it
 */
public record PluginDirectory(List<Path> jars, Map<Path, String> others) {

  private static final String ENDING = ".jar";

  /** Whether a file's name says that it is a jar. */
  public static boolean isJar(Path file) {
    return file.getFileName().toString().endsWith(ENDING);
  }

  /**
   * Looks into a directory.
   *
   * @throws IOException if there is no such directory, or it cannot be read
   */
  public static PluginDirectory of(Path directory) throws IOException {
    List<Path> jars = new ArrayList<>();
    Map<Path, String> others = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(PluginDirectory::isJar).sorted().toList()) {
        if (Files.isRegularFile(file)) {
          jars.add(file);
        } else {
          others.put(file, "it is " + kind(file) + ": put the jar in its place, or remove it.");
        }
      }
    }
    return new PluginDirectory(jars, others);
  }

  private static String kind(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      return "a directory";
    }
    return Files.isSymbolicLink(file) && !Files.exists(file)
        ? "a symbolic link to " + Files.readSymbolicLink(file) + ", which is not there"
        : "no regular file";
  }
}
