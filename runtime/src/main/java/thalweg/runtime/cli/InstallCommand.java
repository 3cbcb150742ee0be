package thalweg.runtime.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thalweg.api.plugin.PluginException;
import thalweg.engine.key.Sha256;
import thalweg.runtime.install.InstalledPlugins;
import thalweg.runtime.install.Location;
import thalweg.runtime.install.PluginEntry;
import thalweg.runtime.install.PluginIndex;
import thalweg.runtime.install.StagedPlugin;
import thalweg.runtime.plugins.BundleJar;
import thalweg.runtime.plugins.ExportedPackages;
import thalweg.runtime.plugins.classfile.JarContents;
import thalweg.runtime.plugins.compatibility.Compatibility;
import thalweg.runtime.plugins.compatibility.Verdict;
import thalweg.runtime.store.Reason;
import thalweg.runtime.yaml.DescriptorException;
import thalweg.runtime.yaml.Place;

/** {@code install}: shows what a jar touches, asks, and puts it into the user's folder. */
@Command(
    name = "install",
    description = "Install a plug-in, after showing what it touches.",
    mixinStandardHelpOptions = true)
final class InstallCommand implements Callable<Integer> {

  private static final int REFUSED = 1;

  @Parameters(
      index = "0",
      paramLabel = "FILE-or-NAME",
      description = "A jar, or the name of a plug-in in the index.")
  private Path what;

  @Option(
      names = "--index",
      paramLabel = "FILE-or-URL",
      description = "Index of plug-ins to look the name up in: a file, or an https address.")
  private String index;

  @Option(
      names = {"-y", "--yes"},
      description = "Install without asking, as in scripts.")
  private boolean yes;

  @Option(names = "--replace", description = "Replace another version that is installed.")
  private boolean replace;

  @Option(
      names = "--verbose",
      description = "Name every class that touches something, and show stack traces of errors.")
  private boolean verbose;

  private final Terminal terminal;
  private final InstalledPlugins installed = InstalledPlugins.ofUser();

  InstallCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (StagedPlugin staged = staged()) {
      return install(staged);
    } catch (IOException e) {
      throw new PluginException(what + " could not be installed: " + Reason.of(e) + ".", e);
    }
  }

  private StagedPlugin staged() throws IOException {
    if (index == null) {
      if (!Files.isRegularFile(what)) {
        throw wrong(
            what.toString().endsWith(".jar")
                ? "There is no jar " + what + ": check the path."
                : "To install a plug-in by its name, say which index has it: --index FILE-or-URL.");
      }
      return StagedPlugin.of(Location.of(what));
    }
    Location place = Location.of(index);
    PluginEntry entry = PluginIndex.read(place).find(what.toString());
    return StagedPlugin.of(entry, place);
  }

  private int install(StagedPlugin staged) throws IOException {
    JarContents contents = staged.contents();
    BundleJar bundle = staged.bundle();
    new JarCard(terminal, verbose).print(bundle, contents, staged.origin(), staged.sha256());
    terminal.line("");
    Verdict verdict =
        new Compatibility(contents, ExportedPackages.header()).with(VerifyCommand.running());
    if (!verdict.works()) {
      verdict.problems().forEach(problem -> terminal.line("  " + problem));
      terminal.error("It does not work with this Thalweg, and is not installed.");
      return REFUSED;
    }
    return isThere(bundle, staged) ? 0 : ask(bundle);
  }

  /** Whether the very same jar is installed; another one of its name must not go unasked. */
  private boolean isThere(BundleJar bundle, StagedPlugin staged) throws IOException {
    List<BundleJar> others = installed.named(bundle.name());
    for (BundleJar other : others) {
      if (Sha256.of(other.file()).equals(staged.sha256())) {
        terminal.last("Already installed: " + other.file());
        return true;
      }
    }
    if (!others.isEmpty() && !replace) {
      throw wrong(
          "%s %s is installed: say --replace to put %s in its place."
              .formatted(bundle.name(), others.get(0).versionText(), bundle.versionText()));
    }
    return false;
  }

  private int ask(BundleJar bundle) throws IOException {
    Optional<Boolean> answer = yes ? Optional.of(true) : Question.ask("Install it?");
    if (answer.isEmpty()) {
      throw wrong("Nobody is at a terminal to be asked: say --yes to install it.");
    }
    if (!answer.get()) {
      terminal.last("Nothing was installed.");
      return REFUSED;
    }
    terminal.last("Installed: " + installed.put(bundle));
    return 0;
  }

  private DescriptorException wrong(String sentence) {
    return new DescriptorException(Place.of("install " + what), sentence);
  }
}
