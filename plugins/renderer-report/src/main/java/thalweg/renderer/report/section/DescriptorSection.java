package thalweg.renderer.report.section;

import thalweg.api.scene.Scene;
import thalweg.renderer.report.markup.Markup;

/**
 * The descriptor with every default filled in: what is needed to run this again.
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
    return "Descriptor";
  }

  @Override
  public boolean empty() {
    return scene.descriptor().isBlank();
  }

  @Override
  public void write(Markup page) {
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
}
