package thalweg.runtime.project;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.plugins.Kind;

/**
 * A plug-in to be written, and the names that follow from its own.
 *
 * @param name as in a descriptor, such as {@code heat-map}
 * @param kind what it will be
 */
public record PluginProject(String name, Kind kind) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST_NAME = 60;

  /**
   * Checks the name.
   *
   * @throws PluginException if it is not made of lower-case letters, digits and single dashes
   */
  public PluginProject {
    if (!NAME.matcher(name).matches() || name.length() > LONGEST_NAME) {
      throw new PluginException(
          ("'%s' cannot name a plug-in: expected at most %d lower-case letters, digits and dashes"
                  + " between them, starting with a letter, such as heat-map.")
              .formatted(name, LONGEST_NAME));
    }
  }

  /** The name of artifact and bundle: {@code heat-map-renderer}. */
  String artifact() {
    String suffix = "-" + kind.slug();
    return name.endsWith(suffix) ? name : name + suffix;
  }

  /**
   * The Java package: {@code heatmaprenderer}. The kind in it keeps names such as {@code switch}
   * and {@code java} from being words of the language.
   */
  String packageName() {
    return artifact().replace("-", "");
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
