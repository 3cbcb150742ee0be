package thalweg.runtime.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.install.IndexedJar;
import thalweg.runtime.install.PluginEntry;
import thalweg.runtime.install.PluginIndex;
import thalweg.runtime.store.AtomicFile;
import thalweg.runtime.store.Reason;
import thalweg.runtime.yaml.DescriptorException;
import thalweg.runtime.yaml.Place;

/** {@code index}: lists jars in a file that {@code install} can take them from. */
@Command(
    name = "index",
    description = "Write an index of plug-ins, from which install takes them by name.",
    mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "JAR", description = "Jars of plug-ins.")
  private List<Path> jars;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "File to write; default: standard output.")
  private Path output;

  @Option(
      names = "--base",
      paramLabel = "URL",
      description =
          "Address of the directory that the jars are served from; default: where they lie beside the index.")
  private String base;

  private final Terminal terminal;

  IndexCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<PluginEntry> entries = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Path jar : jars) {
      PluginEntry entry = entry(jar);
      if (!seen.add(entry.name() + " " + entry.version())) {
        throw wrong(
            "%s is another jar of %s %s: an index holds one."
                .formatted(jar, entry.name(), entry.version()));
      }
      entries.add(entry);
    }
    String json = new PluginIndex(entries).toJson();
    if (output == null) {
      terminal.out().print(json);
      terminal.out().flush();
    } else {
      AtomicFile.write(
          output.toAbsolutePath(), out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
      terminal.last("Wrote " + output);
    }
    return 0;
  }

  private PluginEntry entry(Path jar) {
    if (!Files.isRegularFile(jar)) {
      throw wrong("There is no jar " + jar + ": check the path.");
    }
    try {
      return IndexedJar.entry(jar, reference(jar));
    } catch (PluginException e) {
      throw wrong(jar + " cannot be listed: " + e.getMessage());
    } catch (IOException e) {
      throw wrong(jar + " cannot be read: " + Reason.of(e) + ".");
    }
  }

  private String reference(Path jar) {
    if (base != null) {
      return (base.endsWith("/") ? base : base + "/") + escaped(jar.getFileName().toString());
    }
    Path from = output == null ? jar.toAbsolutePath() : output.toAbsolutePath();
    Path path = from.normalize().getParent().relativize(jar.toAbsolutePath().normalize());
    return escaped(path.toString().replace('\\', '/'));
  }

  /** As a part of an address. */
  private static String escaped(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  private static DescriptorException wrong(String sentence) {
    return new DescriptorException(Place.of("index"), sentence);
  }
}
