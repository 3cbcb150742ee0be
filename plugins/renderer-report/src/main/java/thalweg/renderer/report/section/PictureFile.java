package thalweg.renderer.report.section;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.RelativeAddress;
import thalweg.renderer.report.data.Heading;

/**
 * A file that a renderer drew.
 *
 * @param name relative to the page, with slashes
 */
record PictureFile(String name) {

  private static final Set<String> IMAGES =
      Set.of("gif", "png", "jpg", "jpeg", "svg", "webp", "avif", "apng");

  /** Stills, by their extension. */
  private static final Map<String, String> MEDIA =
      Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "webp", "image/webp");

  /** What shows most comes first, then all others in the order they were drawn. */
  static final Comparator<PictureFile> ORDER = Comparator.comparingInt(PictureFile::rank);

  private static final List<String> FIRST =
      List.of("side-by-side", "path", "decision", "fit", "loss");

  /** Pictures that have a name of their own in every run; others are called by their file. */
  private static final Map<String, String> KNOWN =
      Map.of(
          "profile", "Loss between two points",
          "curvature", "Curvature along the path",
          "preconditioned", "Preconditioned curvature along the path",
          "explained", "Variance explained so far",
          "path", "Paths over the loss plane",
          "decision", "Decision regions",
          "fit", "Fitted curve",
          "side-by-side", "Paths and predictions in step",
          "residual", "Distance from the plane over epochs");

  /** Whether a browser can show it in the page. */
  boolean image() {
    return IMAGES.contains(extension());
  }

  /** Whether it moves. */
  boolean animation() {
    return extension().equals("gif");
  }

  /** The media type of a still that a page can hold; an SVG is sharper as a file of its own. */
  Optional<String> mediaType() {
    return Optional.ofNullable(MEDIA.get(extension()));
  }

  /** The still that a renderer may have drawn beside an animation. */
  PictureFile still() {
    return new PictureFile(withoutExtension() + ".png");
  }

  /** What it shows of a scene, in a few words; charts of metrics are called by their names. */
  String caption(Scene scene) {
    return scene.metrics().stream()
        .filter(metric -> metric.name().equals(stem()))
        .findFirst()
        .map(metric -> Heading.of(metric) + " over epochs")
        .or(() -> Optional.ofNullable(KNOWN.get(stem())))
        .orElse(stem().replace('-', ' ').replace('_', ' '));
  }

  /** What a reader who does not see it is told. */
  String alternative(Scene scene) {
    List<String> labels = scene.paths().stream().map(ProjectedPath::label).toList();
    String kind = animation() ? "Animation: " : "Picture: ";
    return kind + caption(scene) + " (" + String.join(", ", labels) + ")";
  }

  /** Where it is, seen from the page. */
  String address() {
    return RelativeAddress.of(name);
  }

  private int rank() {
    int rank = FIRST.indexOf(stem());
    return rank < 0 ? FIRST.size() : rank;
  }

  private String stem() {
    return withoutExtension().substring(withoutExtension().lastIndexOf('/') + 1);
  }

  private String withoutExtension() {
    return name.lastIndexOf('.') < 0 ? name : name.substring(0, name.lastIndexOf('.'));
  }

  private String extension() {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
