package thalweg.renderer.report;

import java.util.List;
import java.util.Map;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Escape;
import thalweg.plot.markup.Markup;
import thalweg.plot.markup.Template;
import thalweg.plot.svg.Swatch;
import thalweg.renderer.report.data.SceneData;
import thalweg.renderer.report.script.Scripts;
import thalweg.renderer.report.section.DescriptorSection;
import thalweg.renderer.report.section.EvidenceSection;
import thalweg.renderer.report.section.Masthead;
import thalweg.renderer.report.section.OptimizersSection;
import thalweg.renderer.report.section.Pictures;
import thalweg.renderer.report.section.PicturesSection;
import thalweg.renderer.report.section.PlaneSection;
import thalweg.renderer.report.section.Section;

/**
 * The whole page: a masthead, then sections, then scripts, in the frame of {@code page.html}.
 * Scripts aside it is well-formed XML as well as HTML, so that its parts can be checked strictly.
 *
 * @param scene what is reported
 * @param sections in the order of the page; those without anything to show are left out
 */
record Page(Scene scene, List<Section> sections) {

  static Page of(Scene scene, Pictures pictures) {
    return new Page(
        scene,
        List.of(
            new PlaneSection(scene),
            new OptimizersSection(scene),
            new EvidenceSection(scene),
            new PicturesSection(scene, pictures),
            new DescriptorSection(scene)));
  }

  String html() {
    List<Section> shown = sections.stream().filter(section -> !section.empty()).toList();
    Markup masthead = new Markup();
    new Masthead(scene, shown).write(masthead);
    Markup main = new Markup();
    for (Section section : shown) {
      write(section, main);
    }
    return Template.resource(Page.class, "page.html")
        .fill(
            Map.of(
                "title", Escape.text(scene.title()),
                "style", style(),
                "masthead", masthead.toString(),
                "main", main.toString(),
                "measured", measured(),
                "licence", Escape.text(Scripts.licence()),
                "scripts", Scripts.markup(new SceneData(scene).json())));
  }

  /** Of what a loss on this page is the mean; nothing where there is none. */
  private String measured() {
    return scene.metrics().isEmpty()
        ? ""
        : " Every loss on this page is a mean over the full training data.";
  }

  private static String style() {
    return Template.resource(Page.class, "report.css").fill(Map.of("pathColors", Swatch.colors()))
        + Template.text(Page.class, "explore.css")
        // Last: it takes back what the others say.
        + Template.text(Page.class, "print.css");
  }

  private static void write(Section section, Markup main) {
    String heading = section.id() + "-heading";
    main.open("section", "id", section.id(), "aria-labelledby", heading);
    main.element("h2", section.heading(), "id", heading);
    section.write(main);
    main.close().line();
  }
}
