package thalweg.runtime.plugins.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.resource.Namespace;

/**
 * A requirement as people would put it: what, and in which versions.
 *
 * @param namespace such as {@code osgi.wiring.package}
 * @param name such as {@code thalweg.api.model}; empty where its filter names nothing
 * @param versions such as {@code [1.0,2)}; empty for any
 */
record Need(String namespace, String name, String versions) {

  private static final Pattern FROM = Pattern.compile("\\((?:bundle-)?version>=([^)]+)\\)");
  private static final Pattern BELOW = Pattern.compile("\\(!\\((?:bundle-)?version>=([^)]+)\\)\\)");
  private static final Pattern EXACTLY = Pattern.compile("\\((?:bundle-)?version=([^)]+)\\)");

  static Need of(BundleRequirement requirement) {
    String filter =
        requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
    String namespace = requirement.getNamespace();
    String name = first(Pattern.compile("\\(" + Pattern.quote(namespace) + "=([^)]+)\\)"), filter);
    return new Need(namespace, name, versions(filter));
  }

  private static String versions(String filter) {
    String below = first(BELOW, filter);
    String from = first(FROM, filter.replaceAll(BELOW.pattern(), ""));
    if (!below.isEmpty()) {
      return "[" + (from.isEmpty() ? "0" : from) + "," + below + ")";
    }
    return from.isEmpty() ? first(EXACTLY, filter) : from + " or newer";
  }

  private static String first(Pattern pattern, String filter) {
    Matcher matcher = pattern.matcher(filter);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** Whether a capability is the thing that is needed, in whichever version. */
  boolean names(BundleCapability capability) {
    Object named = capability.getAttributes().get(namespace);
    return named instanceof List<?> several ? several.contains(name) : Objects.equals(named, name);
  }

  /** The version of a capability; 0.0.0 where it states none. */
  static Version versionOf(BundleCapability capability) {
    Map<String, Object> attributes = capability.getAttributes();
    Object version =
        attributes.getOrDefault(
            Constants.VERSION_ATTRIBUTE, attributes.get(Constants.BUNDLE_VERSION_ATTRIBUTE));
    return version instanceof Version known ? known : Version.emptyVersion;
  }

  /** With its versions, where it minds them. */
  String described() {
    return versions.isEmpty() ? name : name + " " + versions;
  }
}
