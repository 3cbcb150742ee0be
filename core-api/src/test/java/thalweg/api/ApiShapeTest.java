package thalweg.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that hold for the API as a whole. */
class ApiShapeTest {

  private static final Path CLASSES = Path.of("target", "classes");
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?thalweg\\.api\\.(\\w+)\\.", Pattern.MULTILINE);

  @Test
  void theModuleExportsWhatTheBundleExports() throws IOException {
    Set<String> module =
        ModuleFinder.of(CLASSES).find("thalweg.api").orElseThrow().descriptor().exports().stream()
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());
    assertThat(module).isEqualTo(new ApiListing(CLASSES).packages().keySet());
  }

  @Test
  void packagesUseEachOtherInOneDirection() throws IOException {
    Map<String, Set<String>> uses = uses();
    assertThat(uses).hasSizeGreaterThan(10);
    while (uses.values().removeIf(Set::isEmpty)) {
      uses.values().forEach(used -> used.retainAll(uses.keySet()));
    }
    assertThat(uses).as("packages in or behind a cycle").isEmpty();
  }

  /** The annotations are not there at run time, so their names are sought in the class files. */
  @Test
  void everyTypeThatOthersMayImplementSaysByWhom() throws IOException {
    assertThat(classFiles().filter(ApiShapeTest::isOpen).toList())
        .hasSizeGreaterThan(20)
        .allSatisfy(
            file ->
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .containsAnyOf(
                        "Lorg/osgi/annotation/versioning/ConsumerType;",
                        "Lorg/osgi/annotation/versioning/ProviderType;"));
  }

  private static Map<String, Set<String>> uses() throws IOException {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (Path source : files(Path.of("src", "main", "java", "thalweg", "api"), ".java")) {
      String home = source.getParent().getFileName().toString();
      Set<String> used = uses.computeIfAbsent(home, name -> new TreeSet<>());
      IMPORT
          .matcher(Files.readString(source))
          .results()
          .map((MatchResult found) -> found.group(1))
          .filter(name -> !name.equals(home))
          .forEach(used::add);
    }
    return uses;
  }

  private static Stream<Path> classFiles() throws IOException {
    return files(CLASSES.resolve("thalweg"), ".class").stream()
        .filter(file -> !file.endsWith("package-info.class"));
  }

  private static boolean isOpen(Path file) {
    String path = CLASSES.relativize(file).toString();
    try {
      int modifiers =
          Class.forName(path.substring(0, path.length() - 6).replace('/', '.')).getModifiers();
      boolean isVisible = Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
      return isVisible && !Modifier.isFinal(modifiers);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(ending)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
