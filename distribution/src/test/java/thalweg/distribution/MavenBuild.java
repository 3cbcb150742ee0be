package thalweg.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Builds projects outside this repository, as a stranger who has the product alone would.
 *
 * <p>Their local repository is one of their own, without Thalweg's artifacts, so that these come
 * from the product; what Maven has downloaded for this build it copies from there.
 */
final class MavenBuild {

  private static final long LIMIT_SECONDS = 300;
  private static final Path TARGET = Path.of("target", "strangers").toAbsolutePath();
  private static final Path REPOSITORY = TARGET.resolve("repository");

  private final Path settings;

  /**
   * What Maven printed.
   *
   * @param exit its exit code
   * @param log both streams
   */
  record Outcome(int exit, String log) {}

  MavenBuild() throws IOException {
    forgetThalweg();
    Files.createDirectories(TARGET);
    settings = Files.writeString(TARGET.resolve("settings.xml"), settings());
  }

  Outcome run(Path project, String... goals) throws IOException, InterruptedException {
    Path log = Files.createTempFile("maven", ".log");
    ProcessBuilder builder = new ProcessBuilder(command(goals)).directory(project.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    // A build of ten seconds does not repay the optimizing compiler.
    builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("Maven hangs: " + Files.readString(log));
    }
    Outcome outcome = new Outcome(process.exitValue(), Files.readString(log));
    Files.delete(log);
    return outcome;
  }

  /** The words that start Maven here: goals follow. */
  List<String> command(String... goals) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("thalweg.maven"), "bin", "mvn").toString());
    command.addAll(List.of("--batch-mode", "--no-transfer-progress", "--global-settings"));
    command.add(settings.toString());
    command.add("-Dmaven.repo.local=" + REPOSITORY);
    if (System.getProperty("thalweg.maven.offline").equals("is true")) {
      command.addAll(List.of("--offline", "-Daether.offline.protocols=file"));
    }
    command.addAll(List.of(goals));
    return command;
  }

  private static void forgetThalweg() throws IOException {
    Path own = REPOSITORY.resolve("org/thalweg");
    if (Files.exists(own)) {
      try (Stream<Path> files = Files.walk(own)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static String settings() {
    String seed =
        """
        <id>seed</id>
        <url>%s</url>
        <releases><checksumPolicy>ignore</checksumPolicy></releases>
        <snapshots><enabled>false</enabled></snapshots>
        """
            .formatted(Path.of(System.getProperty("thalweg.maven.repository")).toUri());
    return """
        <settings>
          <profiles>
            <profile>
              <id>seed</id>
              <repositories><repository>%s</repository></repositories>
              <pluginRepositories><pluginRepository>%s</pluginRepository></pluginRepositories>
            </profile>
          </profiles>
          <activeProfiles><activeProfile>seed</activeProfile></activeProfiles>
        </settings>
        """
        .formatted(seed, seed);
  }
}
