package thalweg.distribution.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The report of the default job, used as a reader uses it. */
class ReportInBrowserIT {

  private static final String SURFACE = "#surface canvas";
  private static final String CONTOUR = "#contour canvas";
  private static final String REGIONS = "#regions canvas";
  private static final int ORANGE = 0xD55E00;

  @TempDir private static Path directory;

  private static Browser browser;
  private static Path page;
  private static List<String> complaints;

  @BeforeAll
  static void runTheDefaultJob() throws Exception {
    browser = new Browser();
    page = Report.ofExample(directory, "spirals", "renderers=[report]");
    browser.open(page, 1440, 1000);
    complaints = browser.complaints();
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void showThePageAsItWasAtFirst() {
    browser.reset(1440, 1000);
  }

  @Test
  void theDefaultJobFitsFiveMegabytes() throws Exception {
    assertThat(Files.size(page)).isBetween(500_000L, 5_000_000L);
  }

  @Test
  void loadsWithoutAComplaintAndFetchesNothing() {
    assertThat(complaints).isEmpty();
    Object fetched =
        browser.js(
            "return performance.getEntriesByType('resource').map(entry => entry.name)"
                + ".filter(name => !/^(blob|data):/.test(name))");
    assertThat((List<?>) fetched).isEmpty();
  }

  @Test
  void theSurfaceShowsTheColoursOfTheLossAndThePath() {
    Pixels surface = Pixels.of(browser.picture(SURFACE));
    assertThat(surface.colors()).isGreaterThan(1000);
    assertThat(surface.near(ORANGE)).isBetween(0.0003, 0.1);
    assertThat(labelsOutsideTheSurface()).isEmpty();
  }

  @Test
  void draggingAndArrowKeysTurnTheSurface() {
    Pixels before = Pixels.of(browser.picture(SURFACE));
    browser.drag(SURFACE, 120, 30);
    Pixels dragged = Pixels.of(browser.picture(SURFACE));
    assertThat(dragged.difference(before)).isGreaterThan(0.1);
    browser.js("document.querySelector('#surface canvas').focus()");
    browser.keys(Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ARROW_UP);
    assertThat(Pixels.of(browser.picture(SURFACE)).difference(dragged)).isGreaterThan(0.1);
    browser.keys(Keys.HOME);
    browser.js("document.activeElement.blur()");
    assertThat(Pixels.of(browser.picture(SURFACE)).difference(before)).isLessThan(0.01);
  }

  @Test
  void theSliderMovesEveryPictureAndFigure() {
    for (String picture : List.of(SURFACE, CONTOUR, REGIONS)) {
      Pixels end = Pixels.of(browser.picture(picture));
      browser.slideTo(30);
      assertThat(Pixels.of(browser.picture(picture)).difference(end))
          .as(picture)
          .isGreaterThan(0.001);
      browser.slideTo(299);
      assertThat(Pixels.of(browser.picture(picture)).difference(end)).as(picture).isZero();
    }
    String loss = browser.text("#readout td");
    browser.slideTo(30);
    assertThat(browser.text("#timeline output")).isEqualTo("epoch 30");
    assertThat(browser.text("#readout td")).isNotEqualTo(loss);
    assertThat(browser.all("svg.chart .cursor:not(.hidden)")).hasSize(charts());
  }

  private static int charts() {
    return browser.all("svg.chart").size();
  }

  @Test
  void playingRunsFromTheStartToTheEnd() {
    browser.slideTo(299);
    browser.click("#timeline button");
    assertThat(browser.find("#timeline button").getAttribute("aria-label")).isEqualTo("Pause");
    browser.await("document.getElementById('frame').value < 150");
    browser.await("document.getElementById('frame').value > 20");
    browser.slideTo(296);
    browser.click("#timeline button");
    browser.await("document.getElementById('frame').value === '299'");
    assertThat(browser.find("#timeline button").getAttribute("aria-label")).isEqualTo("Play");
  }

  @Test
  void thoseWhoAskForLessMotionSeeAFewStills() {
    browser.prefer("prefers-reduced-motion", "reduce");
    browser.slideTo(0);
    browser.click("#timeline button");
    browser.await("document.getElementById('frame').value > 0");
    assertThat(browser.find("#frame").getAttribute("value")).isEqualTo("25");
    browser.click("#timeline button");
  }

  @Test
  void heightsAndColoursAreLogarithmicOrLinear() {
    Pixels logarithmic = Pixels.of(browser.picture(SURFACE));
    Pixels contour = Pixels.of(browser.picture(CONTOUR));
    browser.click("[value=linear] + span");
    assertThat(Pixels.of(browser.picture(SURFACE)).difference(logarithmic)).isGreaterThan(0.05);
    assertThat(Pixels.of(browser.picture(CONTOUR)).difference(contour)).isGreaterThan(0.05);
    assertThat(browser.text("#color-bar .name")).doesNotContain("log");
    assertThat(browser.text("#surface .labels")).contains("loss").doesNotContain("log");
    assertThat(labelsOutsideTheSurface()).isEmpty();
  }

  private static List<?> labelsOutsideTheSurface() {
    return (List<?>)
        browser.js(
            "const box = document.getElementById('surface').getBoundingClientRect();"
                + "const inside = part => part.left >= box.left && part.right <= box.right"
                + " && part.top >= box.top && part.bottom <= box.bottom;"
                + "return [...document.querySelectorAll('#surface .labels span')]"
                + ".filter(label => !inside(label.getBoundingClientRect()))"
                + ".map(label => label.textContent)");
  }

  @Test
  void theLandscapeShowsLossOrAccuracy() {
    Pixels surface = Pixels.of(browser.picture(SURFACE));
    Pixels contour = Pixels.of(browser.picture(CONTOUR));
    browser.click("[value=accuracy] + span");
    assertThat(Pixels.of(browser.picture(SURFACE)).difference(surface)).isGreaterThan(0.1);
    assertThat(Pixels.of(browser.picture(CONTOUR)).difference(contour)).isGreaterThan(0.3);
    assertThat(browser.text("#color-bar")).contains("accuracy over the training data");
    assertThat(labelsOutsideTheSurface()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {SURFACE, CONTOUR})
  void pointingAtThePathTellsOfItsSnapshotAndAClickGoesThere(String view) {
    int[] place = somewhereOnThePath(view);
    browser.point(view, place[0], place[1]);
    assertThat(browser.text("#tooltip"))
        .contains("adam, epoch", "loss", "on the plane", "plane gap", "accuracy", "off the plane");
    String snapshot =
        browser.text("#tooltip").replaceAll("(?s).*snapshot\\s+(\\d+) of 300.*", "$1");
    browser.press();
    assertThat(browser.find("#frame").getAttribute("value"))
        .isEqualTo(String.valueOf(Integer.parseInt(snapshot) - 1));
    browser.point("h1", 5, 5);
    assertThat(browser.find("#tooltip").isDisplayed()).isFalse();
  }

  /**
   * The middle of the pixels in the colour of the path lies beside a curve; its first one on it.
   */
  private static int[] somewhereOnThePath(String view) {
    var image = browser.picture(view);
    for (int y = image.getHeight() / 3; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xFFFFFF) == ORANGE) {
          return new int[] {x, y};
        }
      }
    }
    throw new AssertionError("There is no path on " + view + ".");
  }

  @Test
  void everythingIsReachedByKeyboard() {
    browser.js("document.activeElement.blur()");
    StringBuilder reached = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      browser.keys(Keys.TAB);
      Object place =
          browser.js(
              "const at = document.activeElement;"
                  + "return at.id || at.name || at.dataset.key || at.dataset.copies"
                  + " || at.getAttribute('aria-label') || at.textContent.trim()");
      reached.append(place).append('\n');
      Object outlined =
          browser.js(
              "const at = document.activeElement;"
                  + "const seen = at.type === 'radio' ? at.nextElementSibling : at;"
                  + "return at === document.body || getComputedStyle(seen).outlineStyle !== 'none'");
      assertThat(outlined).as(String.valueOf(place)).isEqualTo(true);
    }
    assertThat(reached.toString().split("\n"))
        .contains("theme", "quantity", "height", "+", "-", "Home", "Play", "frame", "resolved");
    assertThat(reached).contains("The landscape in three dimensions");
  }

  @Test
  void spacePlaysAndArrowsStep() {
    browser.js("document.getElementById('frame').focus()");
    browser.keys(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
    assertThat(browser.find("#frame").getAttribute("value")).isEqualTo("297");
    assertThat(browser.find("#frame").getAttribute("aria-valuetext"))
        .isEqualTo("epoch 298, snapshot 298 of 300");
    browser.keys(" ");
    browser.await("document.getElementById('frame').value === '299'");
  }

  @ParameterizedTest
  @CsvSource({"390, false", "390, true", "1440, false", "1440, true"})
  void nothingSticksOutAtTheSide(int width, boolean dark) {
    browser.size(width, 900);
    browser.dark(dark);
    browser.settle();
    assertThat(browser.js("return document.documentElement.scrollWidth")).isEqualTo((long) width);
    assertThat(browser.complaints()).isEmpty();
    assertThat(Pixels.of(browser.picture(SURFACE)).near(ORANGE)).isGreaterThan(0.0003);
    assertThat(labelsOutsideTheSurface()).isEmpty();
  }

  @Test
  void coloursFollowTheSystemUntilTheReaderChooses() {
    assertThat(paper()).isGreaterThan(230);
    browser.dark(true);
    browser.settle();
    assertThat(paper()).isLessThan(60);
    Pixels regions = Pixels.of(browser.picture(REGIONS));
    browser.click("#theme [value=light] + span");
    assertThat(paper()).isGreaterThan(230);
    assertThat(Pixels.of(browser.picture(REGIONS)).difference(regions)).isGreaterThan(0.5);
    browser.click("#theme [value=system] + span");
    assertThat(paper()).isLessThan(60);
  }

  private static double paper() {
    return Pixels.of(browser.picture("#optimizers-heading")).brightness();
  }

  @Test
  void theDescriptorIsCopied() {
    browser.js(
        "navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve() }");
    browser.click("[data-copies=resolved]");
    assertThat((String) browser.js("return window.copied")).startsWith("title: spirals\n");
    assertThat(browser.text("[data-copies=resolved]")).isEqualTo("Copied");
  }
}
