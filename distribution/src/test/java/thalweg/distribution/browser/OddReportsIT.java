package thalweg.distribution.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.scene.Scene;
import thalweg.testkit.Scenes;

/** Reports of scenes that are odd, as runs leave them now and then. */
class OddReportsIT {

  private static final String SURFACE = "#surface canvas";
  private static final String CONTOUR = "#contour canvas";

  @TempDir private static Path directory;

  private static Browser browser;

  @BeforeAll
  static void startTheBrowser() {
    browser = new Browser();
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  private static void open(Scene scene) throws Exception {
    browser.open(Report.of(scene, directory), 1440, 1000);
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.find("#explore").isDisplayed()).isTrue();
  }

  private static Scene withLosses(DoubleUnaryOperator loss) {
    return Report.altered(Scenes.small().build(), "odd", loss);
  }

  @Test
  void threeOptimizersLeaveAndComeBackOneByOne() throws Exception {
    open(Scenes.small().withOptimizers(3).build());
    Pixels surface = Pixels.of(browser.picture(SURFACE));
    Pixels contour = Pixels.of(browser.picture(CONTOUR));
    assertThat(browser.all("#regions figure")).hasSize(3);
    browser.click("#readout tr:nth-child(2) input");
    assertThat(Pixels.of(browser.picture(SURFACE)).difference(surface)).isGreaterThan(0.0005);
    assertThat(Pixels.of(browser.picture(CONTOUR)).difference(contour)).isGreaterThan(0.0005);
    assertThat(browser.all("#regions figure:not([hidden])")).hasSize(2);
    assertThat(browser.find(".curve[data-path='1']").isDisplayed()).isFalse();
    browser.click("#readout tr:nth-child(2) input");
    assertThat(Pixels.of(browser.picture(CONTOUR)).difference(contour)).isZero();
  }

  @Test
  void onePathOfOneSnapshotHasAPlaceAndNothingToPlay() throws Exception {
    open(Scenes.small().withSnapshots(1).build());
    assertThat(Pixels.of(browser.picture(SURFACE)).near(0xD55E00)).isPositive();
    assertThat(browser.find("#timeline button").isEnabled()).isFalse();
    browser.keys(" ");
    assertThat(browser.text("#timeline output")).isEqualTo("epoch 0");
  }

  @Test
  void cellsWithoutAFiniteLossAreHolesOfTheSurface() throws Exception {
    open(Scenes.small().build());
    Pixels whole = Pixels.of(browser.picture(SURFACE));
    int[] cell = {0};
    double[] odd = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    open(withLosses(loss -> cell[0]++ % 5 == 0 ? odd[cell[0] % 3] : loss));
    Pixels holed = Pixels.of(browser.picture(SURFACE));
    assertThat(holed.difference(whole)).isGreaterThan(0.02);
    assertThat(holed.colors()).isGreaterThan(200);
    assertThat(browser.text("#color-bar .note")).contains("80 of 400 cells have no finite loss");
  }

  @Test
  void aLandscapeWithoutAnyLossSaysSo() throws Exception {
    open(withLosses(loss -> Double.NaN));
    assertThat(browser.text("#color-bar")).contains("no finite loss on this grid");
    assertThat(Pixels.of(browser.picture(CONTOUR)).near(0xD55E00)).isPositive();
  }

  @Test
  void hugeLossesAtTheRimDoNotFlattenTheValley() throws Exception {
    int[] cell = {0};
    open(withLosses(loss -> cell[0]++ < 20 ? 1e30 : loss));
    browser.click("[value=linear] + span");
    assertThat(browser.text("#color-bar .note")).contains("Heights end at a loss of", "400 cells");
    assertThat(browser.complaints()).isEmpty();
    assertThat(Pixels.of(browser.picture(SURFACE)).colors()).isGreaterThan(200);
  }

  @Test
  void aConstantLandscapeIsAPlain() throws Exception {
    open(withLosses(loss -> 0));
    assertThat(Pixels.of(browser.picture(SURFACE)).colors()).isGreaterThan(20);
  }

  @Test
  void dataThatIsNotFlatHasNoDecisionRegions() throws Exception {
    open(Scenes.small().withFeatures(5).build());
    assertThat(browser.find("#regions").isDisplayed()).isFalse();
  }

  @Test
  void pathsWithoutAModelHaveTheirPlaneAndTheirPlayer() throws Exception {
    open(Scenes.small().withOptimizers(3).withoutModel());
    assertThat(Pixels.of(browser.picture(CONTOUR)).near(0xD55E00)).isPositive();
    assertThat(browser.text("#readout tbody")).contains("anchor", "%");
    browser.click("#timeline button");
    browser.await("document.getElementById('frame').value !== '11'");
  }

  @Test
  void theShareOffThePlaneIsNoFigureAtTheAnchor() throws Exception {
    open(Scenes.small().build());
    assertThat(browser.text("#readout tbody")).endsWith("anchor –");
  }

  @Test
  void namesFromOutsideStayTexts() throws Exception {
    String hostile = "</script><script>window.hacked = 1</script><img src=x onerror=hacked=1>";
    open(Report.altered(Scenes.small().build(), hostile, loss -> loss));
    assertThat(browser.text("h1")).isEqualTo(hostile);
    assertThat(browser.js("return typeof window.hacked")).isEqualTo("undefined");
  }

  @Test
  void withoutWebGlTheContourIsStillThere() throws Exception {
    Path page = Report.of(Scenes.small().build(), directory);
    browser.withoutWebGl(page);
    assertThat(browser.text("#surface")).contains("This browser shows no WebGL");
    assertThat(Pixels.of(browser.picture(CONTOUR)).near(0xD55E00)).isPositive();
  }

  @Test
  void theLastFrameOfAnAnimationIsShownOnceMoreOnlyWithoutScripts() throws Exception {
    Path page = Report.of(Scenes.small().build(), directory, "path.gif", "path.png", "loss.png");
    browser.open(page, 1440, 1000);
    assertThat(browser.find("a[href='path.gif']").isDisplayed()).isTrue();
    assertThat(browser.find("a[href='path.png']").isDisplayed()).isFalse();
    assertThat(browser.find("a[href='loss.png']").isDisplayed()).isTrue();
    browser.withoutScripts(page);
    assertThat(browser.find("a[href='path.png']").isDisplayed()).isTrue();
    // The pictures are not really there, which the browser need not tell the next test.
    browser.complaints();
  }

  @Test
  void withoutScriptsTheStillPictureIsThere() throws Exception {
    Path page = Report.of(Scenes.small().build(), directory);
    browser.withoutScripts(page);
    assertThat(browser.find("#explore").isDisplayed()).isFalse();
    assertThat(Pixels.of(browser.screen(".still")).near(0xD55E00)).isPositive();
  }
}
