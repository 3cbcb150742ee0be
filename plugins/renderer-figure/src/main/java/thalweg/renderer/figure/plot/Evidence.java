package thalweg.renderer.figure.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Explained;
import thalweg.api.scene.Scene;
import thalweg.plot.measure.NullText;
import thalweg.plot.scale.Figures;

/** How far the picture of a plane may be believed, in one or two short sentences. */
public final class Evidence {

  private Evidence() {}

  /**
   * What both axes explain, beside what walks without a landscape show, and what they leave out.
   */
  public static String of(Scene scene) {
    List<String> sentences = new ArrayList<>();
    explained(scene).map(Evidence::shares).ifPresent(sentences::add);
    offPlane(scene).ifPresent(sentences::add);
    return String.join(" ", sentences);
  }

  private static Optional<Explained> explained(Scene scene) {
    List<PathDiagnostics> all = scene.diagnostics().paths();
    return scene
        .diagnostics()
        .axes()
        .or(() -> all.size() == 1 ? Optional.of(all.get(0).explained()) : Optional.empty())
        .filter(shares -> Double.isFinite(shares.byPlane().total()));
  }

  private static String shares(Explained explained) {
    String walks = NullText.totals(explained);
    return "The plane explains "
        + Figures.percent(explained.byPlane().total(), 1)
        + " of the variance"
        + (walks.isEmpty() ? "." : " (" + walks + ").");
  }

  private static Optional<String> offPlane(Scene scene) {
    double[] largest =
        scene.soundDiagnostics().stream()
            .mapToDouble(path -> path.residual().largest())
            .filter(Double::isFinite)
            .toArray();
    return largest.length == 0
        ? Optional.empty()
        : Optional.of(
            "Off plane: up to "
                + Figures.percent(Arrays.stream(largest).max().orElseThrow(), 0)
                + " of the distance from the anchor.");
  }
}
