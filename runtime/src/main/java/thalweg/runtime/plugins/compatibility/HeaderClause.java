package thalweg.runtime.plugins.compatibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.util.manifestparser.ManifestParser;

/**
 * A package in a manifest's list of imports or exports.
 *
 * @param name of the package
 * @param version of an export, or the range of an import; empty where none is stated
 * @param optional whether the bundle works without it
 */
public record HeaderClause(String name, String version, boolean optional) {

  /** All packages of a header; an empty list for an empty one. */
  public static List<HeaderClause> parse(String header) {
    List<HeaderClause> clauses = new ArrayList<>();
    for (String clause : split(header, ",")) {
      List<String> names = new ArrayList<>();
      Map<String, String> rest = new LinkedHashMap<>();
      for (String part : split(clause, ";")) {
        int equal = part.indexOf('=');
        if (equal < 0) {
          names.add(part.strip());
        } else {
          String key = part.substring(0, equal).replaceAll(":$", "").strip();
          rest.put(key, part.substring(equal + 1).replace("\"", "").strip());
        }
      }
      boolean optional = "optional".equals(rest.get("resolution"));
      names.forEach(
          name -> clauses.add(new HeaderClause(name, rest.getOrDefault("version", ""), optional)));
    }
    return clauses;
  }

  private static List<String> split(String text, String separator) {
    return text.isBlank() ? List.of() : ManifestParser.parseDelimitedString(text, separator);
  }
}
