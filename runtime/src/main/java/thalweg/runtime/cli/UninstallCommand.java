package thalweg.runtime.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.install.InstalledPlugins;
import thalweg.runtime.plugins.BundleJar;
import thalweg.runtime.settings.NearestName;
import thalweg.runtime.store.Reason;
import thalweg.runtime.yaml.DescriptorException;
import thalweg.runtime.yaml.Place;

/** {@code uninstall}: removes what {@code install} put into the user's folder. */
@Command(
    name = "uninstall",
    description = "Remove a plug-in that was installed.",
    mixinStandardHelpOptions = true)
final class UninstallCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "The bundle's name, as list shows it, such as org.example.sign.")
  private String name;

  private final Terminal terminal;

  UninstallCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    InstalledPlugins installed = InstalledPlugins.ofUser();
    try {
      List<Path> removed = installed.remove(name);
      if (removed.isEmpty()) {
        throw new DescriptorException(Place.of("uninstall " + name), sentence(installed.bundles()));
      }
      removed.forEach(file -> terminal.last("Removed: " + file));
      return 0;
    } catch (IOException e) {
      throw new PluginException(name + " could not be removed: " + Reason.of(e) + ".", e);
    }
  }

  private String sentence(List<BundleJar> bundles) {
    return bundles.isEmpty()
        ? "No plug-in is installed: those that come with Thalweg stay."
        : "No such plug-in is installed: "
            + NearestName.hint(name, bundles.stream().map(BundleJar::name).toList());
  }
}
