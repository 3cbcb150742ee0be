package thalweg.runtime.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import thalweg.api.plugin.PluginFactory;

/**
 * What the launcher's class path exports to bundles: the API and slf4j, with the versions that
 * their own manifests state.
 */
public final class ExportedPackages {

  private static final List<Class<?>> WITNESSES = List.of(PluginFactory.class, Logger.class);

  private ExportedPackages() {}

  /** The value of {@code org.osgi.framework.system.packages.extra}. */
  public static String header() {
    return WITNESSES.stream().map(ExportedPackages::exportsOf).collect(Collectors.joining(","));
  }

  private static String exportsOf(Class<?> witness) {
    String path = witness.getName().replace('.', '/') + ".class";
    URL location = witness.getClassLoader().getResource(path);
    String root = location.toString().substring(0, location.toString().length() - path.length());
    try (InputStream in = URI.create(root + "META-INF/MANIFEST.MF").toURL().openStream()) {
      Attributes attributes = new Manifest(in).getMainAttributes();
      // slf4j's export says which packages it uses from where; the class path answers for them all.
      return attributes.getValue("Export-Package");
    } catch (IOException e) {
      throw new UncheckedIOException("The manifest beside " + location + " cannot be read.", e);
    }
  }
}
