package thalweg.distribution.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Chromium without a window, with WebGL by software. It is the one that is installed; nothing is
 * downloaded.
 */
final class Browser implements AutoCloseable {

  private static final String INSTALL =
      " is missing: the report is tested in a real browser."
          + " Install Debian's packages chromium and chromium-driver (.ci/run does).";
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--use-angle=swiftshader",
          "--enable-unsafe-swiftshader",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ChromeDriver driver;

  Browser() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installed("chromium", "chromium-browser", "google-chrome"));
    options.addArguments(FLAGS);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(installed("chromedriver"))
            .withSilent(true)
            .build();
    driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(PATIENCE);
  }

  private static File installed(String... names) {
    return Stream.of(names)
        .flatMap(name -> Arrays.stream(path()).map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError(names[0] + INSTALL))
        .toFile();
  }

  private static Path[] path() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(Path::of)
        .toArray(Path[]::new);
  }

  /** Opens a page in a window of a size, in light colours. */
  void open(Path page, int width, int height) {
    size(width, height);
    dark(false);
    complaints();
    driver.get(page.toUri().toString());
    if (Boolean.TRUE.equals(js("return localStorage.length > 0"))) {
      js("localStorage.clear()");
      driver.navigate().refresh();
    }
    // Modules run some time after the page has loaded; the contour has its height when it is drawn.
    await("document.querySelector('#contour canvas')?.style.height");
  }

  /** Opens the page of a sweep for a reader who prefers less motion. */
  void gallery(Path page, int width, int height, boolean dark) {
    size(width, height);
    devtools(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    complaints();
    driver.get(page.toUri().toString());
    await("!document.getElementById('player').hidden");
  }

  /** Shows the page that is open as it was at first, without loading it again. */
  void reset(int width, int height) {
    size(width, height);
    prefer("prefers-color-scheme", "light");
    js(
        "document.querySelector('#theme [value=system]').click(); document.activeElement.blur();"
            + "getSelection().removeAllRanges(); location.hash = '#epoch='; scrollTo(0, 0)");
    new Actions(driver).moveToLocation(1, 1).perform();
    complaints();
    settle();
  }

  void back() {
    driver.navigate().back();
    settle();
  }

  void size(int width, int height) {
    devtools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** What the system is said to prefer. */
  void dark(boolean dark) {
    prefer("prefers-color-scheme", dark ? "dark" : "light");
  }

  void prefer(String feature, String value) {
    devtools(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", feature, "value", value))));
  }

  private void devtools(String command, Map<String, Object> parameters) {
    driver.executeCdpCommand(command, parameters);
  }

  /** Moves a report's player to a snapshot. */
  void slideTo(int snapshot) {
    js(
        "const slider = document.getElementById('frame'); slider.value = arguments[0];"
            + "slider.dispatchEvent(new Event('input', {bubbles: true}))",
        snapshot);
    settle();
  }

  /** Waits until everything that was asked for is drawn. */
  void settle() {
    driver.executeAsyncScript(
        "const done = arguments[0], frame = requestAnimationFrame;"
            + "frame(() => frame(() => frame(() => setTimeout(done, 0))))");
  }

  Object js(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Waits until an expression is true. */
  void await(String expression) {
    driver.executeAsyncScript(
        "const done = arguments[0];"
            + "const look = () => ("
            + expression
            + ") ? done() : requestAnimationFrame(look); look()");
    settle();
  }

  /** What axe-core finds wrong with the page, for readers who see, hear or point differently. */
  Object barriers() {
    js(axe());
    return driver.executeAsyncScript(
        "const done = arguments[0]; axe.run().then(found => done(found.violations.map(rule =>"
            + " rule.id + ': ' + rule.help + ' ' + rule.nodes.map(node => node.html).join(' '))))");
  }

  private static String axe() {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Shows the page as it is printed. */
  void print(boolean printed) {
    js("dispatchEvent(new Event(arguments[0]))", printed ? "beforeprint" : "afterprint");
    devtools("Emulation.setEmulatedMedia", Map.of("media", printed ? "print" : ""));
    settle();
  }

  /** What the page or the browser complained of since it was opened. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  String text(String selector) {
    return find(selector).getText();
  }

  /** Clicks in the middle of an element, as a reader would. */
  void click(String selector) {
    show(selector);
    new Actions(driver).click(find(selector)).perform();
    settle();
  }

  /** Moves the pointer to a place in an element, counted from its top left corner. */
  void point(String selector, int x, int y) {
    WebElement element = show(selector);
    int left = x - element.getSize().width / 2;
    int top = y - element.getSize().height / 2;
    new Actions(driver).moveToElement(element, left, top).perform();
    settle();
  }

  /** Presses the button of the pointer where it is. */
  void press() {
    new Actions(driver).click().perform();
    settle();
  }

  void drag(String selector, int x, int y) {
    show(selector);
    new Actions(driver).clickAndHold(find(selector)).moveByOffset(x, y).release().perform();
    settle();
  }

  void keys(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
    settle();
  }

  /** What the screen shows of an element. */
  BufferedImage picture(String selector) {
    show(selector);
    settle();
    return screen(selector);
  }

  /** What the screen shows of an element, where no script of the page runs. */
  BufferedImage screen(String selector) {
    try {
      byte[] png = find(selector).getScreenshotAs(OutputType.BYTES);
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a page as in a browser whose reader has turned scripts off. */
  void withoutScripts(Path page) {
    devtools("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      driver.get(page.toUri().toString());
    } finally {
      devtools("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  /** Opens a page as in a browser that has no WebGL. */
  void withoutWebGl(Path page) {
    Object script =
        driver
            .executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of(
                    "source",
                    "const original = HTMLCanvasElement.prototype.getContext;"
                        + "HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {"
                        + "return kind.startsWith('webgl') ? null"
                        + " : original.call(this, kind, ...rest) }"))
            .get("identifier");
    open(page, 1440, 1000);
    devtools("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
  }

  private WebElement show(String selector) {
    WebElement element = find(selector);
    js("arguments[0].scrollIntoView({block: 'center'})", element);
    settle();
    return element;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
