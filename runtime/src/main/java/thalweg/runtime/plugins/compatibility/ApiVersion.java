package thalweg.runtime.plugins.compatibility;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.framework.Version;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.plugins.classfile.ClassShape;
import thalweg.runtime.plugins.classfile.JarContents;

/**
 * What one version of core-api offers to plug-ins.
 *
 * @param name in sentences, such as {@code core-api 0.1.0}
 * @param packages the versions in which it exports its packages
 * @param classes all that it declares, by their names in class files
 */
public record ApiVersion(
    String name, Map<String, Version> packages, Map<String, ClassShape> classes) {

  private static final String OWN = "thalweg.api";

  /**
   * Reads a jar of core-api.
   *
   * @throws PluginException if it is none; a sentence
   */
  public static ApiVersion read(Path jar) {
    JarContents contents = contents(jar);
    Map<String, Version> packages = exports(contents.header("Export-Package"));
    if (!packages.keySet().stream().allMatch(ApiVersion::isApi) || packages.isEmpty()) {
      throw new PluginException(
          "%s is no core-api: it exports no package of %s. Name a core-api-VERSION.jar."
              .formatted(jar, OWN));
    }
    String version = contents.header("Bundle-Version").replaceAll("\\.SNAPSHOT$", "-SNAPSHOT");
    return new ApiVersion("core-api " + version, packages, contents.shapes());
  }

  private static JarContents contents(Path jar) {
    try {
      return JarContents.read(jar);
    } catch (PluginException e) {
      throw new PluginException(jar + " cannot be compared with: " + e.getMessage(), e);
    }
  }

  /** The packages of an {@code Export-Package} header, each with its version. */
  static Map<String, Version> exports(String header) {
    Map<String, Version> exports = new TreeMap<>();
    for (HeaderClause clause : HeaderClause.parse(header)) {
      exports.put(clause.name(), Version.parseVersion(clause.version()));
    }
    return exports;
  }

  /** Whether a package belongs to the API, in this version or another. */
  static boolean isApi(String packageName) {
    return packageName.equals(OWN) || packageName.startsWith(OWN + ".");
  }
}
