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

  private final Scene scene;
  private final Pictures pictures;
  private final List<PictureFile> files;

  /** Shows what there is, of a scene. */
  public PicturesSection(Scene scene, Pictures pictures) {
    this.scene = scene;
    this.pictures = pictures;
    this.files =
        pictures.names().stream()
            .distinct()
            .map(PictureFile::new)
            .sorted(PictureFile.ORDER)
            .toList();
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
    page.element("p", place(), "class", "hint").line();
  }

  /** What the page holds, and what must move with it. */
  private String place() {
    long outside = files.stream().filter(file -> !pictures.holds(file)).count();
    if (outside == files.size()) {
      return "These files lie beside this page and move with its folder.";
    }
    return outside == 0
        ? "This page holds all of these pictures."
        : "This page holds the stills; animations and other files lie beside it and move with its"
            + " folder. Alone, it shows an animation’s last frame.";
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
    if (pictures.holds(file)) {
      image(page, file);
    } else {
      page.open("a", "href", file.address());
      image(page, file);
      page.close();
    }
    page.open("figcaption").text(file.caption(scene) + " ");
    page.element("code", file.name()).close().close().line();
  }

  private void image(Markup page, PictureFile file) {
    page.open("picture");
    if (moving(file)) {
      String still = file.still().address();
      page.empty("source", "media", "(prefers-reduced-motion: reduce)", "srcset", still);
    }
    String source = pictures.source(file);
    page.empty("img", "src", source, "alt", file.alternative(scene), "loading", "lazy").close();
  }

  /** Style sheets choose between an animation and its last frame, and scripts find the latter. */
  private String[] attributes(PictureFile file) {
    if (moving(file)) {
      return new String[] {"class", "moving", "data-still", file.still().name()};
    }
    return lastFrame(file)
        ? new String[] {"class", "last-frame", "data-picture", file.name()}
        : new String[0];
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
