package thalweg.renderer.report.section;

import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;

/**
 * What is needed to run this again: the command, the descriptor with every default filled in,
 * versions and seeds.
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
    page.open("p").text("In the folder of this page, which holds the descriptor as ");
    page.element("code", "run.yaml").text(":").close();
    page.element("pre", "thalweg run run.yaml -o again", "id", "command", "class", "scroll").line();
    copy(page, "command", "Copy the command");
    page.open("details").element("summary", "The descriptor, with every default filled in");
    page.element(
            "pre", "\n" + scene.descriptor(), "id", "resolved", "class", "scroll", "tabindex", "0")
        .close();
    copy(page, "resolved", "Copy the descriptor");
    provenance(page);
  }

  private static void copy(Markup page, String id, String label) {
    page.element("button", label, "type", "button", "data-copies", id, "hidden", "hidden");
    page.line();
  }

  /** Versions, machine and seeds. */
  private void provenance(Markup page) {
    if (scene.provenance().isEmpty()) {
      return;
    }
    page.open("details").element("summary", "Versions, machine and seeds");
    page.open("dl", "class", "provenance");
    scene
        .provenance()
        .forEach(
            (name, value) -> page.open("div").element("dt", name).element("dd", value).close());
    page.close().close().line();
  }
}
