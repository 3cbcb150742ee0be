package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The archives that people unpack: nothing of the build machine in them, and every notice. */
class ArchivesIT {

  private static final Path ZIP = archive(".zip");
  private static final Path TAR = archive(".tar.gz");

  /** How NOTICE.md calls the libraries whose jars begin like this. */
  private static final Map<String, String> NOTICES =
      Map.ofEntries(
          Map.entry("asm-", "ASM"),
          Map.entry("jackson-core", "Jackson core"),
          Map.entry("jackson-jr-objects", "Jackson jr"),
          Map.entry("org.apache.felix.framework", "Apache Felix Framework"),
          Map.entry("org.apache.felix.scr", "Apache Felix SCR"),
          Map.entry("org.osgi.", "OSGi"),
          Map.entry("picocli", "picocli"),
          Map.entry("slf4j-", "SLF4J"),
          Map.entry("snakeyaml-engine", "SnakeYAML Engine"),
          Map.entry("library-ojalgo", "ojAlgo"),
          Map.entry("library-xchart", "XChart"));

  @TempDir private Path directory;

  private static Path archive(String ending) {
    Path assembled = Product.HOME.getParent();
    return assembled.resolveSibling(assembled.getFileName() + ending);
  }

  @Test
  void bothHoldTheAssembledProductInOneFolder() throws Exception {
    List<String> assembled;
    try (Stream<Path> files = Files.walk(Product.HOME)) {
      assembled =
          files
              .filter(Files::isRegularFile)
              .map(file -> Product.HOME.getParent().relativize(file).toString())
              .toList();
    }

    assertThat(files(zipNames())).containsExactlyInAnyOrderElementsOf(assembled);
    assertThat(files(tarNames())).containsExactlyInAnyOrderElementsOf(assembled);
    assertThat(assembled).contains("thalweg/README.md", "thalweg/LICENSE", "thalweg/NOTICE.md");
  }

  @Test
  void noTimeOfTheBuildIsInThem() throws Exception {
    try (ZipFile zip = new ZipFile(ZIP.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getLastModifiedTime).distinct()).hasSize(1);
    }
    assertThat(tarListing().stream().map(line -> words(line)[3] + " " + words(line)[4]).distinct())
        .hasSize(1);
  }

  @Test
  void filesOfOneFolderAreSortedWhateverTheFileSystemSays() throws Exception {
    for (List<String> names : List.of(zipNames(), tarNames())) {
      Map<String, List<String>> folders = byFolder(files(names));
      assertThat(folders.get("thalweg/examples")).isSorted();
      assertThat(folders.get("thalweg/bin")).isSorted();
    }
  }

  @Test
  void nobodyOwnsThemAndOnlyLaunchersCanBeRun() throws Exception {
    for (String line : tarListing()) {
      String[] words = words(line);
      boolean launcher = words[5].startsWith("thalweg/bin/");
      assertThat(words[0])
          .as(line)
          .isEqualTo(line.startsWith("d") ? "drwxr-xr-x" : launcher ? "-rwxr-xr-x" : "-rw-r--r--");
      assertThat(words[1]).as(line).isEqualTo("0/0");
    }
  }

  @Test
  void everyForeignLibraryIsNamedInTheNotices() throws Exception {
    String notices = Files.readString(Product.HOME.resolve("NOTICE.md"));

    for (Path jar : foreignJars()) {
      String name = jar.getFileName().toString();
      assertThat(NOTICES.keySet()).as("NOTICE.md names " + name).anyMatch(name::startsWith);
    }
    assertThat(notices).contains(NOTICES.values()).contains("FastCSV", "PDFBox", "three.js");
  }

  @ParameterizedTest
  @CsvSource({"JAVA_HOME, inside", "THALWEG_JAVA, outside"})
  void aJavaInsideIsTakenBeforeOthersButNotBeforeTheOneThatWasAskedFor(
      String variable, String taken) throws Exception {
    Path home = Files.createDirectories(directory.resolve("a home"));
    Files.createDirectory(home.resolve("bin"));
    Files.copy(Product.HOME.resolve("bin/thalweg"), home.resolve("bin/thalweg"));
    java(home.resolve("java"), "17.0.1", "inside");
    Path outside = java(directory.resolve("outside"), "99", "outside");

    Product.Outcome outcome =
        new Product(directory)
            .shell(
                "unset THALWEG_JAVA; export \"$1=$2\"; exec sh \"$0\" list",
                home.resolve("bin/thalweg").toString(),
                variable,
                outside.toString());

    assertThat(outcome.out()).as(outcome.err()).isEqualTo(taken + "\n");
  }

  @Test
  void aDamagedJavaInsideIsNotPassedOverInSilence() throws Exception {
    Path bin = Files.createDirectories(directory.resolve("home/bin"));
    Files.copy(Product.HOME.resolve("bin/thalweg"), bin.resolve("thalweg"));
    Files.createDirectory(directory.resolve("home/java"));

    Product.Outcome outcome =
        new Product(directory).shell("unset THALWEG_JAVA; exec sh \"$0\" list", bin + "/thalweg");

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains("is damaged").contains("unpack the archive again");
  }

  /** Something that says which Java it is when it is started. */
  private static Path java(Path home, String version, String answer) throws IOException {
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho " + answer + "\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private static List<Path> foreignJars() throws IOException {
    List<Path> jars = new ArrayList<>();
    for (String folder : List.of("lib", "lib/bundles")) {
      try (Stream<Path> files = Files.list(Product.HOME.resolve(folder))) {
        files
            .filter(file -> file.toString().endsWith(".jar"))
            .filter(
                file ->
                    !file.getFileName()
                        .toString()
                        .matches("(core-api|engine|runtime|library-plot)-.*"))
            .forEach(jars::add);
      }
    }
    return jars;
  }

  private static List<String> zipNames() throws IOException {
    try (ZipFile zip = new ZipFile(ZIP.toFile())) {
      return zip.stream().map(ZipEntry::getName).toList();
    }
  }

  private List<String> tarNames() throws Exception {
    return tarListing().stream().map(line -> words(line)[5]).toList();
  }

  /** Lines of permissions, owner, size, day, time and name. */
  private List<String> tarListing() throws Exception {
    Product.Outcome outcome =
        new Product(directory)
            .shell("TZ=UTC exec tar --numeric-owner --full-time -tvzf \"$0\"", TAR.toString());
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    return outcome.out().lines().toList();
  }

  private static String[] words(String line) {
    return line.split(" +", 6);
  }

  private static List<String> files(List<String> names) {
    return names.stream().filter(name -> !name.endsWith("/")).toList();
  }

  private static Map<String, List<String>> byFolder(List<String> files) {
    Map<String, List<String>> folders = new LinkedHashMap<>();
    for (String file : files) {
      String folder = file.substring(0, file.lastIndexOf('/'));
      folders.computeIfAbsent(folder, f -> new ArrayList<>()).add(file);
    }
    return folders;
  }
}
