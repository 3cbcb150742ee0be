package thalweg.renderer.report.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScriptsTest {

  private static final Pattern IMPORT = Pattern.compile("\\bfrom\\s*[\"']([^\"']+)[\"']");

  @Test
  void noScriptHoldsWhatWouldEndItsElementInHtml() {
    List<String> resources = new ArrayList<>(Scripts.modules());
    resources.addAll(Scripts.LIBRARY.values());
    resources.add("boot.js");
    for (String resource : resources) {
      assertThat(Scripts.text(resource))
          .as(resource)
          .doesNotContainIgnoringCase("</script")
          .doesNotContain("<!--");
    }
  }

  @Test
  void everyModuleThatIsImportedIsOnThePage() {
    List<String> names = new ArrayList<>(Scripts.LIBRARY.keySet());
    Scripts.modules().forEach(module -> names.add("report/" + module));
    List<String> resources = new ArrayList<>(Scripts.modules());
    resources.addAll(Scripts.LIBRARY.values());
    for (String resource : resources) {
      Matcher imported = IMPORT.matcher(withoutComments(Scripts.text(resource)));
      while (imported.find()) {
        assertThat(names).as(resource).contains(imported.group(1).replace("./", "report/"));
      }
    }
  }

  private static String withoutComments(String script) {
    return script.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
  }

  @Test
  void everyScriptOfTheFolderIsNamed() throws Exception {
    Path folder = Path.of(Scripts.class.getResource("main.js").toURI()).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      List<String> scripts =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".js") && !name.equals("boot.js"))
              .toList();
      assertThat(Scripts.modules()).containsExactlyInAnyOrderElementsOf(scripts);
    }
  }

  @Test
  void ourScriptsReachForNothingOutsideThePage() {
    for (String module : Scripts.modules()) {
      assertThat(Scripts.text(module).replace("http://www.w3.org/2000/svg", ""))
          .as(module)
          .doesNotContain("http", "fetch(", "XMLHttpRequest", "WebSocket", "innerHTML", "eval(");
    }
  }

  @Test
  void ourScriptsAreShort() {
    for (String module : Scripts.modules()) {
      assertThat(Scripts.text(module).lines()).as(module).hasSizeLessThan(220);
    }
  }

  @Test
  void theLicenceOfTheLibraryIsInTheBundle() {
    assertThat(Scripts.licence()).contains("MIT License", "three.js authors");
  }
}
