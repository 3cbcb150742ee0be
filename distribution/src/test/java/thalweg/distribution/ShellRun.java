package thalweg.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs commands as a page of the documentation prints them, in a directory. */
final class ShellRun {

  private static final long LIMIT_SECONDS = 400;

  private final Path directory;
  private int exit;
  private String output = "";

  ShellRun(Path directory) {
    this.directory = directory;
  }

  /** Runs a script that stops at its first failure; {@code thalweg} and {@code java} are there. */
  ShellRun run(String script) throws IOException, InterruptedException {
    Path log = Files.createTempFile("shell", ".log");
    ProcessBuilder builder = new ProcessBuilder("sh", "-ec", script).directory(directory.toFile());
    String java = System.getProperty("java.home");
    builder.environment().put("THALWEG_JAVA", java);
    builder.environment().put("JAVA_HOME", java);
    builder.environment().put("THALWEG_HOME", Product.HOME.toString());
    builder
        .environment()
        .merge("PATH", bin() + ":" + java + "/bin", (path, first) -> first + ":" + path);
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("This hangs: " + script + Files.readString(log));
    }
    exit = process.exitValue();
    output = Files.readString(log);
    Files.delete(log);
    return this;
  }

  /** A directory with {@code mvn}: the Maven of {@link MavenBuild}, and the product's script. */
  private static Path bin() throws IOException {
    Path bin = Files.createTempDirectory("bin");
    List<String> words = new MavenBuild().command();
    String maven = words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    script(bin.resolve("mvn"), maven);
    script(bin.resolve("thalweg"), "'" + Product.HOME.resolve("bin/thalweg") + "'");
    return bin;
  }

  private static void script(Path file, String command) throws IOException {
    Files.writeString(file, "#!/bin/sh\nexec " + command + " \"$@\"\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  int exit() {
    return exit;
  }

  /** Both streams of the last script. */
  String output() {
    return output;
  }
}
