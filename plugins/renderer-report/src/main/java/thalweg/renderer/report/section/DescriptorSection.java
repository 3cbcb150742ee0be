package thalweg.renderer.report.section;

import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;

/**
 * What is needed to run this again: versions and seeds, and the descriptor with every default
 * filled in.
 *
 * @param scene shown
 */
public record DescriptorSection(Scene scene) implements Section {

  @Override
  public String id() {
    return "descriptor";
  }

  @Override
  public String heading() {
    return "Run it again";
  }

  @Override
  public boolean empty() {
    return scene.descriptor().isBlank();
  }

  @Override
  public void write(Markup page) {
    provenance(page);
    page.open("details").element("summary", "As resolved, with every default filled in");
    page.element(
            "pre", "\n" + scene.descriptor(), "id", "resolved", "class", "scroll", "tabindex", "0")
        .close();
    page.element(
        "button",
        "Copy the descriptor",
        "type",
        "button",
        "data-copies",
        "resolved",
        "hidden",
        "hidden");
  }

  /** Versions, machine and seeds. */
  private void provenance(Markup page) {
    if (scene.provenance().isEmpty()) {
      return;
    }
    page.open("dl", "class", "provenance");
    scene
        .provenance()
        .forEach(
            (name, value) -> page.open("div").element("dt", name).element("dd", value).close());
    page.close().line();
  }
}
