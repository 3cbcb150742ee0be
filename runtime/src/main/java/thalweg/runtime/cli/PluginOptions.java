package thalweg.runtime.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import thalweg.api.plugin.PluginException;
import thalweg.engine.work.ProgressListener;
import thalweg.runtime.install.InstalledPlugins;
import thalweg.runtime.plugins.PluginHost;
import thalweg.runtime.trial.TimeLimit;

/** The options that every command shares, and the plug-in host that they start. */
final class PluginOptions {

  /** Set by the launcher: the directory of the distribution. */
  private static final String HOME = "thalweg.home";

  @Option(
      names = "--plugins",
      paramLabel = "DIR",
      description =
          "Also load the bundles of this directory; they take precedence over bundles with the same name.")
  private List<Path> directories = new ArrayList<>();

  @Option(names = "--verbose", description = "Show the log, and stack traces of errors.")
  private boolean verbose;

  @Option(
      names = "--time-limit",
      paramLabel = "TIME",
      defaultValue = "60s",
      converter = TimeConverter.class,
      description =
          "How long a plug-in may take to start, and in dev to draw, such as 500ms or 2m; default: 60s.")
  private Duration timeLimit;

  /** What plug-ins may take to start. */
  TimeLimit limit() {
    return new TimeLimit(timeLimit);
  }

  PluginHost start(ProgressListener progress) {
    return PluginHost.start(libraries(), directories(), limit(), progress);
  }

  /** Where the bundles are that plug-ins need. */
  static List<Path> libraries() {
    return List.of(home().resolve("lib").resolve("bundles"));
  }

  /** Where plug-ins are; of two with one name the one in the earlier directory is used. */
  List<Path> directories() {
    List<Path> plugins = new ArrayList<>(directories);
    Path installed = InstalledPlugins.ofUser().directory();
    if (Files.isDirectory(installed)) {
      plugins.add(installed);
    }
    plugins.add(home().resolve("plugins"));
    return plugins;
  }

  static Path home() {
    String home = System.getProperty(HOME);
    if (home == null || !Files.isDirectory(Path.of(home).resolve("plugins"))) {
      throw new PluginException(
          "There are no plug-ins%s: start thalweg with its script, or set -D%s to the directory that holds plugins/."
              .formatted(home == null ? "" : " at " + home, HOME));
    }
    return Path.of(home);
  }
}
