package thalweg.renderer.report.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thalweg.plot.markup.Template;

/**
 * The end of the page: what the scripts draw, the modules, and a first script that makes ES modules
 * of them ({@code boot.js}). The texts of scripts stand in HTML as they are; none may hold what
 * would end its element, which {@code ScriptsTest} checks.
 */
public final class Scripts {

  /** Those of three.js (MIT), by the names under which they are imported. */
  static final Map<String, String> LIBRARY =
      Map.of(
          "three", "three/three.module.min.js",
          "report/three.core.min.js", "three/three.core.min.js",
          "three/addons/controls/OrbitControls.js", "three/OrbitControls.js");

  private static final String FIRST = "main.js";

  /** An import of ours: a bundle cannot list its folders, but modules name what they need. */
  private static final Pattern IMPORT = Pattern.compile("^import .* from '\\./(\\S+\\.js)';$");

  private Scripts() {}

  /** Markup for the end of the body. */
  public static String markup(String scene) {
    StringBuilder out = new StringBuilder();
    out.append("<script type=\"application/json\" id=\"scene\">").append(scene);
    out.append("</script>\n");
    LIBRARY.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(library -> module(out, library.getKey(), text(library.getValue())));
    modules().forEach(name -> module(out, "report/" + name, text(name)));
    out.append("<script>\n").append(text("boot.js")).append("</script>\n");
    return out.toString();
  }

  /** Our own modules: the first one, and all that it needs, each once, in the order of need. */
  static List<String> modules() {
    List<String> found = new ArrayList<>(List.of(FIRST));
    for (int i = 0; i < found.size(); i++) {
      text(found.get(i))
          .lines()
          .map(IMPORT::matcher)
          .filter(Matcher::matches)
          .map(line -> line.group(1))
          .filter(name -> !found.contains(name))
          .forEach(found::add);
    }
    return found;
  }

  private static void module(StringBuilder out, String name, String source) {
    out.append("<script type=\"text/plain\" data-module=\"").append(name).append("\">\n");
    out.append(source).append("</script>\n");
  }

  /** The licence of three.js. */
  public static String licence() {
    return text("three/LICENSE");
  }

  static String text(String resource) {
    return Template.text(Scripts.class, resource);
  }
}
