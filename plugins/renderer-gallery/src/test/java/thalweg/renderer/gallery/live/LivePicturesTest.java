package thalweg.renderer.gallery.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import thalweg.api.scene.DecisionRegions;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.color.OkabeIto;
import thalweg.plot.markup.Markup;
import thalweg.testkit.Scenes;

class LivePicturesTest {

  private final Scene scene = Scenes.small().build();
  private final ProjectedPath path = scene.paths().get(0);

  @Test
  void everySnapshotHasAPlaceAndAnEpoch() {
    String page = written(scene);
    assertThat(found("data-points=\"([^\"]*)\"", page).split(" ")).hasSize(path.size());
    assertThat(found("data-epochs=\"([^\"]*)\"", page).split(" ")).hasSize(path.size());
    assertThat(page).contains("data-frames=\"" + path.size() + "\"");
  }

  @Test
  void withoutAScriptTheLastSnapshotIsShown() {
    String page = written(scene);
    String[] points = found("data-points=\"([^\"]*)\"", page).split(" ");
    String last = points[points.length - 1].replace(',', ' ');
    assertThat(page).contains("transform=\"translate(" + last + ")\"");
    int above = RegionSheet.SIDE * (path.size() - 1);
    assertThat(page).contains(" y=\"-" + above + "\"");
  }

  @Test
  void pathsAloneHaveAPlaneAndNoRegions() {
    assertThat(written(Scenes.small().withoutModel()))
        .contains("data-points=")
        .doesNotContain("data-frames");
  }

  @Test
  void aSquareHasTheColourOfTheClassThatWinsThere() throws IOException {
    DecisionRegions regions = scene.decisionRegions().orElseThrow();
    int classes = scene.data().orElseThrow().training().classes();
    BufferedImage sheet = image(new RegionSheet(regions, path, classes).address());
    int side = RegionSheet.SIDE;
    assertThat(sheet.getHeight()).isEqualTo(side * path.size());
    var mesh = regions.mesh(side);
    float[][] p = new float[classes][side * side];
    for (int frame : new int[] {0, path.size() - 1}) {
      regions.probabilities(path.trajectory().parameters(frame), mesh, p);
      for (int cell = 0; cell < side * side; cell += 97) {
        int y = frame * side + side - 1 - cell / side;
        assertThat(nearest(sheet.getRGB(cell % side, y), classes)).isEqualTo(winner(p, cell));
      }
    }
  }

  private static int winner(float[][] p, int cell) {
    int winner = 0;
    for (int c = 1; c < p.length; c++) {
      winner = p[c][cell] > p[winner][cell] ? c : winner;
    }
    return winner;
  }

  /** The class on the line from whose colour to white a colour lies. */
  private static int nearest(int rgb, int classes) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int c = 0; c < classes; c++) {
      double distance = distance(rgb, OkabeIto.classOf(c));
      if (distance < least) {
        least = distance;
        best = c;
      }
    }
    return best;
  }

  private static double distance(int rgb, int color) {
    double dot = 0;
    double squared = 0;
    double own = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      double away = 255 - (rgb >> shift & 255);
      double direction = 255 - (color >> shift & 255);
      dot += away * direction;
      squared += direction * direction;
      own += away * away;
    }
    return own - dot * dot / squared;
  }

  private static BufferedImage image(String address) throws IOException {
    byte[] png = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static String written(Scene scene) {
    Markup page = new Markup();
    new LivePictures(scene, "card").write(page);
    return page.toString();
  }

  private static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }
}
