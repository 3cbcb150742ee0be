package thalweg.runtime.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import thalweg.engine.key.Sha256;
import thalweg.runtime.plugins.BundleJar;
import thalweg.runtime.plugins.classfile.JarContents;
import thalweg.runtime.plugins.classfile.ProvidedPlugins;
import thalweg.runtime.plugins.compatibility.HeaderClause;

/** Writes the entry of a jar, from its manifest and its class files alone. */
public final class IndexedJar {

  private static final String API = "thalweg.api.";

  private IndexedJar() {}

  /**
   * The entry of a jar.
   *
   * @param reference where the index says that it is: an address, or a path beside the index
   * @throws thalweg.api.plugin.PluginException if the jar cannot be listed; a clause about it
   */
  public static PluginEntry entry(Path file, String reference) throws IOException {
    JarContents jar = JarContents.read(file);
    BundleJar bundle = BundleJar.read(file);
    PluginEntry entry =
        new PluginEntry(
            bundle.name(),
            bundle.versionText(),
            first(jar, "Bundle-Description", "Bundle-Name"),
            licence(jar),
            provides(jar),
            reference,
            Files.size(file),
            Sha256.of(file),
            api(jar),
            Math.max(1, jar.java()));
    return new EntryReader(entry.toJson(), "it").read();
  }

  /** The names alone: what follows them are links and remarks. */
  public static String licence(JarContents jar) {
    return HeaderClause.parse(jar.header("Bundle-License")).stream()
        .map(HeaderClause::name)
        .collect(Collectors.joining(", "));
  }

  private static String first(JarContents jar, String header, String other) {
    return jar.header(header).isEmpty() ? jar.header(other) : jar.header(header);
  }

  private static Map<String, List<String>> provides(JarContents jar) {
    Map<String, List<String>> provides = new TreeMap<>();
    ProvidedPlugins.of(jar).forEach((kind, names) -> provides.put(kind.slug(), names));
    return provides;
  }

  private static Map<String, String> api(JarContents jar) {
    Map<String, String> api = new TreeMap<>();
    for (HeaderClause wanted : HeaderClause.parse(jar.header("Import-Package"))) {
      if (wanted.name().startsWith(API)) {
        api.put(wanted.name(), wanted.version());
      }
    }
    return api;
  }
}
