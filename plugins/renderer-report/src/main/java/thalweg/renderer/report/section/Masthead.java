package thalweg.renderer.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Target;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.reading.Reading;
import thalweg.plot.scale.Figures;

/**
 * The top of the page: title, what there is to see, what was run, warnings, and links to sections.
 *
 * @param scene reported
 * @param sections linked to
 */
public record Masthead(Scene scene, List<Section> sections) {

  /** Writes everything. */
  public void write(Markup page) {
    page.element("h1", scene.title()).line();
    lede(page);
    page.open("p", "class", "facts").element("span", scene.subtitle(), "class", "subtitle");
    facts().forEach(fact -> page.text(" · " + fact));
    page.close().line();
    settings(page);
    warnings(page);
    page.open("nav", "aria-label", "Sections").open("ul");
    for (Section section : sections) {
      page.open("li").element("a", section.heading(), "href", "#" + section.id()).close();
    }
    page.close().close().line();
  }

  /** What there is to see; the first sentence is the headline. */
  private void lede(Markup page) {
    Reading reading = Reading.of(scene);
    page.open("p", "class", "lede");
    page.element("strong", reading.first()).text(reading.rest()).close().line();
  }

  /** What the subtitle does not say already. */
  private List<String> facts() {
    List<String> facts = new ArrayList<>();
    facts.add(Figures.count(scene.layout().parameterCount(), "parameter", "parameters"));
    scene.data().ifPresent(data -> facts.addAll(facts(data)));
    facts.add(Figures.count(scene.paths().size(), "path", "paths"));
    facts.removeIf(scene.subtitle()::contains);
    return facts;
  }

  private static List<String> facts(DataSplit data) {
    Target target = data.training().signature().target();
    List<String> facts = new ArrayList<>();
    facts.add(Figures.count(data.training().rows(), "training example", "training examples"));
    data.test().ifPresent(test -> facts.add(Figures.count(test.rows()) + " held out"));
    facts.add(
        target.isClass()
            ? Figures.count(target.size(), "class", "classes")
            : Figures.count(target.size(), "output", "outputs"));
    return facts;
  }

  /** What a sweep has set here. */
  private void settings(Markup page) {
    if (scene.settings().isEmpty()) {
      return;
    }
    page.open("dl", "class", "settings");
    scene
        .settings()
        .forEach((key, value) -> page.open("div").element("dt", key).element("dd", value).close());
    page.close().line();
  }

  private void warnings(Markup page) {
    List<String> warnings =
        Stream.concat(scene.diagnostics().warnings().stream(), scene.choice().warnings().stream())
            .distinct()
            .toList();
    if (warnings.isEmpty()) {
      return;
    }
    page.open("aside", "class", "warnings", "aria-labelledby", "warnings-heading");
    String heading = warnings.size() == 1 ? "Warning" : "Warnings";
    page.element("h2", heading, "id", "warnings-heading").open("ul");
    warnings.forEach(warning -> page.element("li", warning));
    page.close().close().line();
  }
}
