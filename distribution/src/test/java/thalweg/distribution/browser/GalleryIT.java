package thalweg.distribution.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a sweep as the product leaves it: two networks, one clock. */
class GalleryIT {

  @TempDir private static Path directory;

  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void drawTheSweep() throws Exception {
    page =
        Report.ofExample(
            directory,
            "skip",
            "training.epochs=12",
            "training.snapshots=6",
            "landscape.resolution=12",
            "evidence.curvature=0",
            "renderers=[report, gallery]");
    browser = new Browser();
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  private static void open(int width, int height, boolean dark) {
    browser.gallery(page, width, height, dark);
  }

  @Test
  void oneClockMovesEveryCardAndStandsStillForWhoPrefersThat() {
    open(1440, 900, false);
    assertThat(browser.text("#player button")).isEqualTo("Play");
    assertThat(epochs()).containsOnly("epoch 12 of 12").hasSize(2);
    String end = String.valueOf(browser.js("return document.querySelector('.now').outerHTML"));
    browser.js(
        "const slider = document.querySelector('#player input'); slider.value = 0;"
            + "slider.dispatchEvent(new Event('input'))");
    assertThat(epochs()).containsOnly("epoch 0 of 12");
    assertThat(browser.js("return document.querySelector('.now').outerHTML")).isNotEqualTo(end);
    assertThat(
            browser.js(
                "return [...document.querySelectorAll('.sheet')].map(s => s.y.baseVal.value)"))
        .isEqualTo(List.of(0L, 0L));
    browser.js("document.querySelector('#player option:checked').value = 10");
    browser.click("#player button");
    browser.await(
        "[...document.querySelectorAll('.epoch')]"
            + ".every(label => label.textContent.startsWith('epoch 12'))");
    assertThat(browser.text("#player button")).isEqualTo("Pause");
    assertThat(browser.complaints()).isEmpty();
  }

  private static List<String> epochs() {
    return browser.all(".live .epoch").stream().map(label -> label.getText()).toList();
  }

  @Test
  void aCardLeadsToItsReport() {
    open(1440, 900, false);
    browser.click("#card-1 h2 a");
    browser.await("document.querySelector('#contour canvas')?.style.height");
    assertThat(browser.text("h1")).isNotEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void onAPhoneEveryLetterCanBeReadAndNothingSticksOut() {
    open(390, 844, true);
    assertThat(browser.js("return document.documentElement.scrollWidth")).isEqualTo(390L);
    assertThat(
            (Number)
                browser.js(
                    "return Math.min(...[...document.querySelectorAll('.live svg text')].map(text =>"
                        + " parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a))"))
        .satisfies(size -> assertThat(size.doubleValue()).isGreaterThanOrEqualTo(11));
  }

  @Test
  void axeFindsNoBarrier() {
    open(1440, 900, false);
    assertThat(browser.barriers()).isEqualTo(List.of());
    open(390, 844, true);
    assertThat(browser.barriers()).isEqualTo(List.of());
  }
}
