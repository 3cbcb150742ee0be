package thalweg.distribution.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.testkit.Scenes;

/** One view of everything, that a link leads to and a file keeps: two optimizers, three seeds. */
class ReportViewIT {

  private static final String SURFACE = "#surface canvas";
  private static final String CONTOUR = "#contour canvas";

  @TempDir private static Path directory;

  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void openTheReportOfSixRuns() throws Exception {
    browser = new Browser();
    page = Report.of(sixRuns(), directory);
    browser.open(page, 1440, 900);
    assertThat(browser.complaints()).isEmpty();
  }

  /** Three seeds of each of two optimizers. */
  private static Scene sixRuns() {
    Scene scene = Scenes.small().withOptimizers(6).build();
    List<ProjectedPath> seeds =
        IntStream.range(0, 6).mapToObj(i -> seed(scene.paths().get(i), i)).toList();
    return scene.toBuilder().title("six <runs>").paths(seeds).build();
  }

  private static ProjectedPath seed(ProjectedPath path, int number) {
    String optimizer = number < 3 ? "sgd" : "adam";
    String label = optimizer + "-" + (number % 3 + 1);
    return new ProjectedPath(path.run().named(label, optimizer), path.trajectory(), path.points());
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void showThePageAsItWasAtFirst() {
    browser.reset(1440, 900);
  }

  @ParameterizedTest
  @CsvSource({"1440, 900", "1280, 720", "2560, 1440"})
  void surfacePlaneAndRegionsAreWholeInOneViewWithThePlayerUnderThem(int width, int height) {
    browser.size(width, height);
    browser.js("document.getElementById('explore').scrollIntoView()");
    browser.settle();
    assertThat(outside("#surface", "#contour", "#regions", "#timeline", "#readout tbody tr"))
        .isEmpty();
    assertThat(overlapping("#surface, #contour, #regions, #timeline, #readout")).isEmpty();
    assertThat(overlapping("#regions figure")).isEmpty();
    assertThat((long) browser.js("return document.querySelector('#regions canvas').clientWidth"))
        .isGreaterThan(100);
  }

  @ParameterizedTest
  @CsvSource({"1440, 900, dark", "390, 844, light"})
  void axeFindsNoBarrier(int width, int height, String scheme) {
    browser.size(width, height);
    browser.prefer("prefers-color-scheme", scheme);
    browser.settle();
    assertThat(browser.barriers()).isEqualTo(List.of());
  }

  @Test
  void onPaperItIsLightAndNothingIsCutOff() {
    browser.dark(true);
    browser.settle();
    Pixels dark = Pixels.of(browser.picture("#regions canvas"));
    browser.size(720, 1000);
    browser.print(true);
    try {
      assertThat(
              browser.js(
                  "return [...document.querySelectorAll('.scroll, table')].filter(e => e.offsetParent"
                      + " && e.scrollWidth > document.body.clientWidth).map(e => e.outerHTML)"))
          .isEqualTo(List.of());
      assertThat(browser.js("return getComputedStyle(document.body).backgroundColor"))
          .isEqualTo("rgb(253, 252, 250)");
      assertThat(browser.find("svg.plane").isDisplayed()).isTrue();
      assertThat(browser.find("#timeline").isDisplayed()).isFalse();
      assertThat(Pixels.of(browser.screen("#regions canvas")).brightness())
          .isGreaterThan(2 * dark.brightness());
    } finally {
      browser.print(false);
    }
    browser.size(1440, 900);
    browser.dark(true);
    assertThat(Pixels.of(browser.picture("#regions canvas")).difference(dark)).isZero();
  }

  @Test
  void onAPhoneThePlayerStaysWithThePictures() {
    browser.size(390, 844);
    browser.settle();
    assertThat(browser.js("return document.documentElement.scrollWidth")).isEqualTo(390L);
    for (String view : List.of("#surface", "#regions", "#contour", "#readout")) {
      browser.js("document.querySelector(arguments[0]).scrollIntoView()", view);
      browser.settle();
      assertThat(outside("#timeline")).as(view).isEmpty();
    }
    assertThat(smallTargets()).isEmpty();
  }

  @Test
  void everySeedIsNamedWhereItStandsAndNoNameLiesOverAnother() {
    assertThat(browser.all("#surface .labels .path"))
        .extracting(label -> label.getText())
        .containsExactly("sgd-1", "sgd-2", "sgd-3", "adam-1", "adam-2", "adam-3");
    for (int snapshot : new int[] {0, 5, 11}) {
      browser.slideTo(snapshot);
      assertThat(overlapping("#surface .labels .path")).as("snapshot %d", snapshot).isEmpty();
    }
    assertThat(browser.all("#readout .seed-2")).hasSize(2);
  }

  @Test
  void theAddressLeadsBackToTheView() {
    browser.click("[value=linear] + span");
    browser.click("#readout tr:nth-child(2) input");
    browser.drag(SURFACE, 60, 20);
    browser.slideTo(4);
    browser.await("/epoch=4&scale=linear&hide=sgd-2&view=/.test(location.hash)");
    Pixels surface = Pixels.of(browser.picture(SURFACE));
    Pixels contour = Pixels.of(browser.picture(CONTOUR));
    Object address = browser.js("return location.hash");
    Object visited = browser.js("return history.length");
    browser.reset(1440, 900);
    browser.js("location.hash = arguments[0]", address);
    browser.settle();
    assertThat(Pixels.of(browser.picture(SURFACE)).difference(surface)).isLessThan(0.02);
    assertThat(Pixels.of(browser.picture(CONTOUR)).difference(contour)).isZero();
    assertThat(browser.find("[value=linear]").isSelected()).isTrue();
    assertThat(browser.find("#readout tr:nth-child(2) input").isSelected()).isFalse();
    assertThat((long) browser.js("return history.length")).isLessThan((long) visited + 4);
  }

  @Test
  void aLinkOfThePageAndBackKeepTheView() {
    browser.slideTo(4);
    browser.await("location.hash === '#epoch=4'");
    browser.click("nav a[href='#optimizers']");
    assertThat(browser.find("#frame").getAttribute("value")).isEqualTo("4");
    browser.back();
    assertThat(browser.js("return location.hash")).isEqualTo("#epoch=4");
    assertThat(browser.find("#frame").getAttribute("value")).isEqualTo("4");
  }

  @Test
  void anAddressThatMakesNoSenseIsTakenForTheUsualView() {
    browser.js("location.hash = '#epoch=never&scale=%&show=nothing&hide=%E0%A4%A&view=1,2'");
    browser.settle();
    assertThat(browser.find("#frame").getAttribute("value")).isEqualTo("11");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theViewIsSavedAsAPngOfTwiceItsSize() {
    Map<?, ?> file = saved("png");
    assertThat(file.get("name")).isEqualTo("six-runs-epoch-11.png");
    assertThat(file.get("width")).isEqualTo(2720L);
    assertThat((long) file.get("colors")).isGreaterThan(500);
  }

  @Test
  void theViewIsSavedAsSvgWhosePlaneAndRegionsAreShapes() {
    Map<?, ?> file = saved("svg");
    assertThat(file.get("name")).isEqualTo("six-runs-epoch-11.svg");
    assertThat(file.get("root")).isEqualTo("svg");
    assertThat(file.get("images")).isEqualTo(1L);
    assertThat((long) file.get("paths")).isGreaterThan(100);
    assertThat((List<?>) file.get("texts"))
        .asString()
        .contains("six <runs>", "epoch 11", "sgd-1", "adam-3", "Decision regions");
    assertThat(browser.text("#save [role=status]")).contains("The surface in it is pixels");
  }

  @Test
  void bothFilesShowTheSameButForTheEdgesOfLetters() {
    for (String format : List.of("png", "svg")) {
      saved(format);
      browser.js(
          """
          const [format, width, height] = [arguments[0], 680, 340];
          const picture = new Image();
          picture.onload = () => {
            const canvas = document.createElement('canvas');
            [canvas.width, canvas.height] = [width, height];
            canvas.getContext('2d').drawImage(picture, 0, 0, width, height);
            window[format] = canvas.getContext('2d').getImageData(0, 0, width, height).data;
          };
          picture.src = window.saved.href""",
          format);
      browser.await("window." + format);
    }
    Object share =
        browser.js(
            "let count = 0; for (let i = 0; i < png.length; i += 4) {"
                + "count += [0, 1, 2].some(c => Math.abs(png[i + c] - svg[i + c]) > 40) }"
                + "return 1000 * count / (png.length / 4)");
    assertThat(((Number) share).doubleValue()).isLessThan(45);
  }

  /** Presses a button, and looks into the file that the browser was handed. */
  private static Map<?, ?> saved(String format) {
    browser.js(
        "HTMLAnchorElement.prototype.click = function () {"
            + "window.saved = {name: this.download, href: this.href} }; window.saved = null");
    browser.click("[data-format=" + format + "]");
    browser.await("window.saved");
    browser.js(
        """
        window.looked = null;
        (async () => {
          const {name, href} = window.saved;
          const blob = await (await fetch(href)).blob();
          if (blob.type === 'image/png') {
            const picture = await createImageBitmap(blob);
            const {width, height} = picture;
            const context = new OffscreenCanvas(width, height).getContext('2d');
            context.drawImage(picture, 0, 0);
            const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
            window.looked = {name, width, height, colors: new Set(pixels).size};
          } else {
            const file = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
            const count = (element) => file.querySelectorAll(element).length;
            window.looked = {
              name, root: file.documentElement.tagName, images: count('image'), paths: count('path'),
              texts: [...file.querySelectorAll('text')].map((text) => text.textContent),
            };
          }
        })()""");
    browser.await("window.looked");
    return (Map<?, ?>) browser.js("return window.looked");
  }

  /** Which elements are not whole in the window. */
  private static List<?> outside(String... selectors) {
    return (List<?>)
        browser.js(
            "return arguments[0].filter(selector => {"
                + "const box = document.querySelector(selector).getBoundingClientRect();"
                + "return box.left < 0 || box.top < -0.5 || box.right > innerWidth"
                + " || box.bottom > innerHeight + 0.5 || box.width === 0 })",
            List.of(selectors));
  }

  /** Which of the elements that are shown lie over another. */
  private static List<?> overlapping(String selector) {
    return (List<?>)
        browser.js(
            "const all = [...document.querySelectorAll(arguments[0])]"
                + ".filter(part => getComputedStyle(part).visibility === 'visible');"
                + "const box = part => part.getBoundingClientRect();"
                + "return all.flatMap((a, i) => all.slice(i + 1).filter(b =>"
                + " box(a).left < box(b).right - 0.5 && box(b).left < box(a).right - 0.5"
                + " && box(a).top < box(b).bottom - 0.5 && box(b).top < box(a).bottom - 0.5)"
                + ".map(b => a.textContent + ' | ' + b.textContent))",
            selector);
  }

  /** Buttons and boxes of the figures that a finger would miss. */
  private static List<?> smallTargets() {
    return (List<?>)
        browser.js(
            "return [...document.querySelectorAll('.explore button, .explore label, #frame')]"
                + ".map(part => [part.outerHTML.slice(0, 60), part.getBoundingClientRect()])"
                + ".filter(([, box]) => box.width < 24 || box.height < 24)"
                + ".map(([name]) => name)");
  }
}
