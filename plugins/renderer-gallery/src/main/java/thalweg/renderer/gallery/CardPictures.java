package thalweg.renderer.gallery;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thalweg.api.scene.ProjectedPath;
import thalweg.plot.markup.Markup;
import thalweg.plot.markup.RelativeAddress;

/**
 * The path and what the network predicts, regions or a curve, side by side: one animation of both
 * on wide screens, two of them, which can be larger, on narrow ones; else stills.
 *
 * @param card shown
 */
record CardPictures(Card card) {

  private static final List<String> JOINED = List.of("side-by-side.gif", "side-by-side.png");
  private static final List<List<String>> APART =
      List.of(
          List.of("path.gif", "decision.gif", "fit.gif"),
          List.of("path.png", "decision.png", "fit.png"),
          List.of("path.svg"));

  private static final Map<String, String> SHOWN =
      Map.of(
          "side-by-side", "paths and predictions side by side",
          "path", "paths on the plane",
          "decision", "the decision regions",
          "fit", "the fitted curve");

  /** The address of a file of a card, relative to the page. */
  static String address(Card card, String file) {
    return RelativeAddress.of(card.folder() + "/" + file);
  }

  /** Writes them; nothing where nothing was drawn. */
  void write(Markup page) {
    List<String> joined = JOINED.stream().filter(card.files()::contains).limit(1).toList();
    List<String> apart =
        APART.stream()
            .map(choice -> choice.stream().filter(card.files()::contains).toList())
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
    boolean both = !joined.isEmpty() && !apart.isEmpty();
    pictures(page, joined, both ? "pictures wide" : "pictures");
    pictures(page, apart, both ? "pictures narrow" : "pictures");
  }

  private void pictures(Markup page, List<String> shown, String look) {
    if (!shown.isEmpty()) {
      page.open("div", "class", look).line();
      shown.forEach(file -> picture(page, file));
      page.close().line();
    }
  }

  /** The still stands in for its animation until that is loaded, and for who prefers no motion. */
  private void picture(Markup page, String file) {
    String address = address(card, file);
    String still = stem(file) + ".png";
    boolean poster = file.endsWith(".gif") && card.files().contains(still);
    page.open("a", "href", address).open("picture");
    if (poster) {
      String instead = address(card, still);
      page.empty("source", "media", "(prefers-reduced-motion: reduce)", "srcset", instead);
      String ground = "background-image: url(" + instead + ")";
      page.empty(
          "img", "src", address, "alt", alternative(file), "loading", "lazy", "style", ground);
    } else {
      page.empty("img", "src", address, "alt", alternative(file), "loading", "lazy");
    }
    page.close().close().line();
  }

  private String alternative(String file) {
    String kind = file.endsWith(".gif") ? "Animation: " : "Picture: ";
    String labels =
        card.scene().paths().stream().map(ProjectedPath::label).collect(Collectors.joining(", "));
    return Stream.of(kind, SHOWN.get(stem(file)), " of ", card.name(), " with ", labels, ".")
        .collect(Collectors.joining());
  }

  private static String stem(String file) {
    return file.substring(0, file.lastIndexOf('.'));
  }
}
