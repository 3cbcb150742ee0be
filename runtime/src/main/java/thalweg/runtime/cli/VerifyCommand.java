package thalweg.runtime.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.plugins.BundleJar;
import thalweg.runtime.plugins.ExportedPackages;
import thalweg.runtime.plugins.classfile.JarContents;
import thalweg.runtime.plugins.compatibility.ApiVersion;
import thalweg.runtime.plugins.compatibility.ApiVersions;
import thalweg.runtime.plugins.compatibility.Compatibility;
import thalweg.runtime.plugins.compatibility.Verdict;
import thalweg.runtime.yaml.DescriptorException;
import thalweg.runtime.yaml.Place;

/** {@code verify}: whether plug-ins work with versions of the API. */
@Command(
    name = "verify",
    description = "Check, without loading them, whether plug-ins work with versions of Thalweg.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  private static final int SOMETHING_DOES_NOT_WORK = 1;

  @Parameters(arity = "1..*", paramLabel = "JAR", description = "Jars of plug-ins.")
  private List<Path> jars;

  @Option(
      names = "--against",
      split = ",",
      paramLabel = "VERSION",
      description =
          "Versions to check against, separated by commas: jars of core-api, directories of such jars, or versions that come with Thalweg; default: this one.")
  private List<String> against = new ArrayList<>();

  private final Terminal terminal;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    jars.forEach(VerifyCommand::requireFile);
    List<ApiVersion> versions = versions();
    boolean allWork = true;
    for (Path jar : jars) {
      allWork &= verify(jar, versions);
    }
    return allWork ? 0 : SOMETHING_DOES_NOT_WORK;
  }

  private static void requireFile(Path jar) {
    if (!Files.isRegularFile(jar)) {
      throw wrong("There is no jar " + jar + ": check the path.");
    }
  }

  private List<ApiVersion> versions() {
    try {
      if (against.isEmpty()) {
        return List.of(running());
      }
      ApiVersions known = new ApiVersions(PluginOptions.home().resolve("repository"));
      return against.stream()
          .flatMap(word -> known.jars(word).stream())
          .map(ApiVersion::read)
          .toList();
    } catch (PluginException e) {
      throw wrong(e.getMessage());
    }
  }

  /** The version of this Thalweg. */
  static ApiVersion running() {
    Path libraries = PluginOptions.home().resolve("lib");
    List<Path> jars = new ApiVersions(libraries).jars(libraries.toString());
    return ApiVersion.read(jars.get(0));
  }

  private boolean verify(Path jar, List<ApiVersion> versions) {
    try {
      JarContents contents = JarContents.read(jar);
      BundleJar.read(jar);
      Compatibility compatibility = new Compatibility(contents, ExportedPackages.header());
      List<Verdict> verdicts = versions.stream().map(compatibility::with).toList();
      terminal.heading(jar.toString());
      verdicts.forEach(this::print);
      return verdicts.stream().allMatch(Verdict::works);
    } catch (PluginException e) {
      terminal.error(jar + " cannot be checked: " + e.getMessage());
      return false;
    }
  }

  private void print(Verdict verdict) {
    if (verdict.works()) {
      terminal.line("  works with %s, of which it uses %s".formatted(verdict.api(), used(verdict)));
    } else {
      terminal.line("  does not work with " + verdict.api() + ":");
      verdict.problems().forEach(problem -> terminal.line("    " + problem));
    }
  }

  private static String used(Verdict verdict) {
    return verdict.used() == 0 ? "nothing" : verdict.used() + " classes and members";
  }

  private static DescriptorException wrong(String sentence) {
    return new DescriptorException(Place.of("verify"), sentence);
  }
}
