package thalweg.renderer.report.section;

import java.util.List;
import java.util.function.Predicate;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;

/**
 * What other renderers drew: animations first and large, stills below, other files as links. Where
 * scripts run, the screen does not show the last frame of an animation once more; paper shows
 * nothing else of it.
 */
public final class PicturesSection implements Section {

  private static final String[] LAST_FRAME = {"class", "last-frame"};
  private static final String[] MOVING = {"class", "moving"};
  private static final String[] NO_ATTRIBUTES = {};

  private final Scene scene;
  private final List<PictureFile> files;

  /** Shows files by their names relative to the page. */
  public PicturesSection(Scene scene, List<String> names) {
    this.scene = scene;
    this.files = names.stream().distinct().map(PictureFile::new).sorted(PictureFile.ORDER).toList();
  }

  @Override
  public String id() {
    return "pictures";
  }

  @Override
  public String heading() {
    return "Pictures";
  }

  @Override
  public boolean empty() {
    return files.isEmpty();
  }

  @Override
  public void write(Markup page) {
    gallery(page, "animations", PictureFile::animation);
    gallery(page, "stills", file -> file.image() && !file.animation());
    List<PictureFile> others = files.stream().filter(file -> !file.image()).toList();
    if (!others.isEmpty()) {
      page.element("h3", "Other files").open("ul", "class", "files");
      others.forEach(
          file -> page.open("li").element("a", file.name(), "href", file.address()).close());
      page.close().line();
    }
    page.element(
        "p", "These files lie beside this page and move with its folder.", "class", "hint");
  }

  private void gallery(Markup page, String look, Predicate<PictureFile> wanted) {
    List<PictureFile> shown = files.stream().filter(wanted).toList();
    if (shown.isEmpty()) {
      return;
    }
    page.open("div", "class", "gallery " + look).line();
    shown.forEach(file -> figure(page, file));
    page.close().line();
  }

  private void figure(Markup page, PictureFile file) {
    page.open("figure", attributes(file));
    page.open("a", "href", file.address()).open("picture");
    if (moving(file)) {
      String still = file.still().address();
      page.empty("source", "media", "(prefers-reduced-motion: reduce)", "srcset", still);
    }
    page.empty("img", "src", file.address(), "alt", file.alternative(scene), "loading", "lazy");
    page.close().close();
    page.open("figcaption").text(file.caption(scene) + " ");
    page.element("code", file.name()).close().close().line();
  }

  /** Style sheets choose between an animation and its last frame. */
  private String[] attributes(PictureFile file) {
    if (moving(file)) {
      return MOVING;
    }
    return lastFrame(file) ? LAST_FRAME : NO_ATTRIBUTES;
  }

  /** Whether it is an animation whose last frame is there too. */
  private boolean moving(PictureFile file) {
    return file.animation() && files.contains(file.still());
  }

  /** Whether it is the still of an animation that is there too. */
  private boolean lastFrame(PictureFile file) {
    return files.stream().anyMatch(other -> other.animation() && other.still().equals(file));
  }
}
