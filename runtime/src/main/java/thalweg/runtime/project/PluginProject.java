package thalweg.runtime.project;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.plugins.Kind;

/**
 * A plug-in to be written, and the names that follow from its own.
 *
 * @param name as in a descriptor, such as {@code heat-map}
 * @param kind what it will be
 * @param packageName its Java package
 * @param group its Maven group
 */
public record PluginProject(String name, Kind kind, String packageName, String group) {

  private static final Pattern PACKAGE = Pattern.compile("[a-z_]\\w*(\\.[a-z_]\\w*)*");
  private static final Pattern GROUP = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
  private static final String EXAMPLE_GROUP = "org.example";
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST_NAME = 60;

  /**
   * Checks the names.
   *
   * @throws PluginException if the name is not made of lower-case letters, digits and single
   *     dashes, or Java or Maven take no such package or group
   */
  public PluginProject {
    if (!NAME.matcher(name).matches() || name.length() > LONGEST_NAME) {
      throw new PluginException(
          ("'%s' cannot name a plug-in: expected at most %d lower-case letters, digits and dashes"
                  + " between them, starting with a letter, such as heat-map.")
              .formatted(name, LONGEST_NAME));
    }
    if (!PACKAGE.matcher(packageName).matches() || !SourceVersion.isName(packageName)) {
      throw new PluginException(
          "'%s' is no Java package: expected a name such as com.example.heatmap."
              .formatted(packageName));
    }
    if (!GROUP.matcher(group).matches()) {
      throw new PluginException(
          "'%s' is no Maven group: expected a name such as com.example.".formatted(group));
    }
  }

  /**
   * A project in the package that follows from its name, such as {@code heatmaprenderer}: the kind
   * in it keeps names such as {@code switch} and {@code java} from being words of the language.
   */
  public PluginProject(String name, Kind kind) {
    this(name, kind, artifact(name, kind).replace("-", ""), EXAMPLE_GROUP);
  }

  /** The same project in another package; its group follows from it. */
  public PluginProject inPackage(String other) {
    int last = other.lastIndexOf('.');
    return new PluginProject(name, kind, other, last < 0 ? group : other.substring(0, last));
  }

  /** The same project in another Maven group. */
  public PluginProject inGroup(String other) {
    return new PluginProject(name, kind, packageName, other);
  }

  /** The name of artifact and bundle: {@code heat-map-renderer}. */
  String artifact() {
    return artifact(name, kind);
  }

  private static String artifact(String name, Kind kind) {
    String suffix = "-" + kind.slug();
    return name.endsWith(suffix) ? name : name + suffix;
  }

  /** What it is, with its article: {@code An optimizer}. */
  String described() {
    String word = kind.word();
    return ("aeiou".indexOf(word.charAt(0)) < 0 ? "A " : "An ") + word;
  }

  /** The factory's class: {@code HeatMapRendererFactory}. */
  String className() {
    return camelCase() + role() + "Factory";
  }

  /** The class of a model's network. */
  String networkName() {
    return camelCase() + "Network";
  }

  private String role() {
    return kind == Kind.DIRECTIONS ? "DirectionStrategy" : capitalized(kind.slug());
  }

  private String camelCase() {
    String own = artifact().substring(0, artifact().length() - kind.slug().length() - 1);
    return Arrays.stream(own.split("-"))
        .map(PluginProject::capitalized)
        .collect(Collectors.joining());
  }

  private static String capitalized(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
