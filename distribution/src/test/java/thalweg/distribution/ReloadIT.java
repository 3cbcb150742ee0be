package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A renderer's jar changes while a session goes on: the new one draws, or the old one still does.
 */
class ReloadIT {

  private static final String JAR = "text.jar";
  private static final Duration LIMIT = Duration.ofSeconds(3);

  @TempDir private static Path home;
  @TempDir private static Path work;

  private DevSessionFixture session;

  @BeforeEach
  void drawTheFirstPicture() throws Exception {
    Path own = Files.createTempDirectory(home, "session");
    Files.writeString(own.resolve("run.yaml"), DevSessionFixture.DESCRIPTOR);
    Files.createDirectory(own.resolve("plugins"));
    Files.write(own.resolve("plugins").resolve(JAR), AuthorBundle.working(work).saying("old"));
    session = new DevSessionFixture(own, LIMIT);
    assertThat(session.next()).contains("run.yaml: drawn");
    assertThat(session.picture()).isEqualTo("old first");
  }

  @AfterEach
  void endTheSession() throws IOException {
    session.close();
  }

  @Test
  void aGoodJarDrawsTheNextPictureAndNothingIsComputed() throws Exception {
    Map<String, FileTime> before = times();

    session.deliver(JAR, AuthorBundle.working(work).saying("new"));

    String told = session.next();
    assertThat(told).contains("text.jar: drawn in").contains("after its last change");
    assertThat(session.picture()).isEqualTo("new first");
    assertThat(times()).isEqualTo(before);
    System.out.println("measured: " + told);
  }

  @Test
  void theSameJarDeliveredAgainIsNoNews() throws Exception {
    session.deliver(JAR, Files.readAllBytes(session.plugins.resolve(JAR)));
    session.edit("title: first", "title: second");

    assertThat(session.next()).contains("run.yaml: drawn");
    assertThat(session.isSilent()).isTrue();
  }

  static Stream<Arguments> badJars() throws IOException {
    byte[] whole = AuthorBundle.working(work).saying("bad");
    byte[] damaged = whole.clone();
    for (int i = 60; i < 120; i++) {
      damaged[i] ^= 0x55;
    }
    return Stream.of(
        Arguments.of("truncated", Arrays.copyOf(whole, whole.length / 2), "not a readable jar"),
        Arguments.of("damaged inside", damaged, "not a readable jar"),
        Arguments.of("empty", new byte[0], "not a readable jar"),
        Arguments.of("not a zip", "not a zip".getBytes(), "not a readable jar"),
        Arguments.of(
            "no bundle",
            AuthorBundle.working(work).withoutHeader("Bundle-SymbolicName").saying("bad"),
            "no bundle"),
        Arguments.of(
            "without its component",
            AuthorBundle.working(work).withoutComponent().saying("bad"),
            "no longer provides a plug-in"),
        Arguments.of(
            "missing import",
            AuthorBundle.working(work).imports("nowhere.to.be.found").saying("bad"),
            "nowhere.to.be.found"),
        Arguments.of(
            "wrong version of the API",
            AuthorBundle.working(work).apiVersions("[7.0,8)").saying("bad"),
            "rebuild"),
        Arguments.of(
            "throwing constructor",
            AuthorBundle.of(
                    work, "if (true) throw new IllegalStateException();", "", AuthorBundle.RENDER)
                .saying("bad"),
            "constructor"),
        Arguments.of(
            "hanging constructor",
            AuthorBundle.of(work, "while (!Thread.interrupted());", "", AuthorBundle.RENDER)
                .saying("bad"),
            "did not end within 3 s"),
        Arguments.of(
            "throwing in create",
            AuthorBundle.of(
                    work,
                    "",
                    "if (settings != null) throw new IllegalStateException(\"no ink\");",
                    AuthorBundle.RENDER)
                .saying("bad"),
            "no ink"),
        Arguments.of(
            "throwing in render, half drawn",
            AuthorBundle.of(
                    work,
                    "",
                    "",
                    AuthorBundle.RENDER + "if (text != null) throw new Error(\"no paper\");")
                .saying("bad"),
            "no paper at TextFactory.java:"),
        Arguments.of(
            "a class that is not there",
            AuthorBundle.of(work, "", "", "new Object() { void f() {} }.f();" + AuthorBundle.RENDER)
                .withoutClass("other/TextFactory$1.class")
                .saying("bad"),
            "NoClassDefFoundError"),
        Arguments.of(
            "endless loop in render",
            AuthorBundle.of(work, "", "", "while (!Thread.currentThread().isInterrupted());")
                .saying("bad"),
            "the drawing of the renderer 'text' did not end within 3 s: its thread was interrupted and has ended"),
        Arguments.of(
            "sleeping in render, half drawn",
            AuthorBundle.of(
                    work,
                    "",
                    "",
                    AuthorBundle.RENDER
                        + "try { Thread.sleep(1_000_000); } catch (InterruptedException e) {}")
                .saying("bad"),
            "did not end within 3 s"),
        Arguments.of(
            "a name that leads out",
            AuthorBundle.of(work, "", "", "output.write(\"../out.txt\", out -> out.write('x'));")
                .saying("bad"),
            "leads out of the run directory"),
        Arguments.of(
            "another plug-in than the descriptor names",
            AuthorBundle.working(work).named("words").saying("bad"),
            "There is no renderer 'text'"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badJars")
  void aBadJarLeavesTheOldOneDrawing(String what, byte[] jar, String reason) throws Exception {
    FileTime drawn = Files.getLastModifiedTime(session.output.resolve("words.txt"));

    session.deliver(JAR, jar);

    assertThat(session.next())
        .startsWith("text.jar is not used: ")
        .contains(reason)
        .endsWith("; the previous version stays in use.")
        .doesNotContain("\n");
    assertThat(Files.getLastModifiedTime(session.output.resolve("words.txt"))).isEqualTo(drawn);
    assertThat(session.output.resolveSibling("out.txt")).doesNotExist();

    session.edit("title: first", "title: second");
    assertThat(session.next()).contains("run.yaml: drawn");
    assertThat(session.picture()).isEqualTo("old second");
  }

  @Test
  void aGoodJarAfterABadOneDraws() throws Exception {
    session.deliver(JAR, "not a zip".getBytes());
    assertThat(session.next()).startsWith("text.jar is not used: ");

    session.deliver(JAR, AuthorBundle.working(work).saying("good again"));
    assertThat(session.next()).contains("text.jar: drawn");
    assertThat(session.picture()).isEqualTo("good again first");
  }

  @Test
  void aRendererThatNothingStopsIsLeftBehindAndCanChangeNoPicture() throws Exception {
    String endless =
        "try { while (!stop()) Thread.onSpinWait(); } finally { " + AuthorBundle.RENDER + " }";
    AuthorBundle bundle =
        AuthorBundle.of(work, "", "", endless.replace("stop()", "Boolean.getBoolean(\"stop\")"));
    System.clearProperty("stop");
    try {
      session.deliver(JAR, bundle.saying("bad"));

      assertThat(session.next()).contains("left running", "the previous version stays in use");
      assertThat(session.picture()).isEqualTo("old first");
    } finally {
      System.setProperty("stop", "true");
    }
    Thread left =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("trial: the drawing"))
            .findAny()
            .orElse(null);
    if (left != null) {
      assertThat(left.isDaemon()).isTrue();
      left.join();
    }
    assertThat(session.picture()).isEqualTo("old first");
  }

  @Test
  void aSecondBundleOfTheNameIsNotUsedUntilTheFirstIsGone() throws Exception {
    session.deliver("twin.jar", AuthorBundle.working(work).saying("twin"));

    assertThat(session.next())
        .isEqualTo(
            "twin.jar is not used: text.jar next to it provides the bundle other.text in the same"
                + " version, and comes first by name: remove one of the two; everything else"
                + " continues without it.");
    assertThat(session.picture()).isEqualTo("old first");

    Files.delete(session.plugins.resolve(JAR));

    assertThat(session.next()).startsWith("text.jar was deleted");
    assertThat(session.next()).startsWith("twin.jar: drawn");
    assertThat(session.picture()).isEqualTo("twin first");
  }

  @Test
  void aSecondBundleOfAHigherVersionIsUsedAsItWouldBeAfterANewStart() throws Exception {
    session.deliver(
        "zz.jar", AuthorBundle.working(work).header("Bundle-Version", "2.0.0").saying("newer"));

    assertThat(session.next()).startsWith("zz.jar: drawn");
    assertThat(session.next())
        .startsWith("text.jar is not used: zz.jar next to it")
        .contains("in the higher version 2.0.0: remove one of the two");
    assertThat(session.picture()).isEqualTo("newer first");

    Files.delete(session.plugins.resolve("zz.jar"));

    assertThat(session.next()).startsWith("zz.jar was deleted");
    assertThat(session.next()).startsWith("text.jar: drawn");
    assertThat(session.picture()).isEqualTo("old first");
  }

  @Test
  void aRendererThatWritesNothingIsToldOf() throws Exception {
    session.deliver(JAR, AuthorBundle.of(work, "", "", "").saying("unseen"));

    assertThat(session.next()).startsWith("text.jar: drawn");
    assertThat(session.next()).isEqualTo("warning: The renderer 'text' wrote no file.");
  }

  @Test
  void anotherBundleWithAPluginOfTheNameIsNotUsedByTheDescriptor() throws Exception {
    session.deliver(
        "zz.jar", AuthorBundle.working(work).header("Bundle-SymbolicName", "zz").saying("hidden"));

    assertThat(session.next())
        .isEqualTo("zz.jar: loaded; its renderer 'text' is hidden by that of text.jar");
    assertThat(session.picture()).isEqualTo("old first");
  }

  @Test
  void aDeletedJarServesOnUntilAnotherTakesItsPlace() throws Exception {
    Files.delete(session.plugins.resolve(JAR));

    assertThat(session.next())
        .startsWith("text.jar was deleted: what was loaded from it stays in use");
    session.edit("title: first", "title: second");
    assertThat(session.next()).contains("run.yaml: drawn");
    assertThat(session.picture()).isEqualTo("old second");

    session.deliver("text-2.jar", AuthorBundle.working(work).saying("renamed"));

    assertThat(session.next()).contains("text-2.jar: drawn");
    assertThat(session.picture()).isEqualTo("renamed second");
  }

  @Test
  void aBrokenDescriptorTellsItsProblemsAndTheOldPictureStays() throws Exception {
    session.edit("epochs: 5", "epoch: 5");

    assertThat(session.next()).contains("run.yaml:4:12: ", "did you mean 'epochs'?");
    assertThat(session.picture()).isEqualTo("old first");

    session.edit("epoch: 5", "epochs: 6");

    assertThat(session.next()).contains("run.yaml: drawn");
  }

  @Test
  void anEditOfTheDescriptorComputesOnlyWhatItChanges() throws Exception {
    Map<String, FileTime> before = times();

    session.edit("resolution: 5", "resolution: 6");
    assertThat(session.next()).contains("run.yaml: drawn");

    Map<String, FileTime> after = times();
    assertThat(after.remove("landscape.npz")).isNotEqualTo(before.remove("landscape.npz"));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void aNewJarBringsWhatTheDescriptorLacked() throws Exception {
    session.edit("renderers: [text]", "renderers: [text, more]");
    assertThat(session.next()).contains("There is no renderer 'more'");
    String file = "output.write(\"more.txt\", out -> out.write(text.getBytes()));";
    byte[] jar =
        AuthorBundle.of(work, "", "", file)
            .named("more")
            .header("Bundle-SymbolicName", "other.more")
            .saying("more");

    session.deliver("more.jar", jar);

    assertThat(session.next()).startsWith("more.jar: loaded");
    assertThat(session.next()).contains("run.yaml: drawn");
  }

  /** Of everything that is computed. */
  private Map<String, FileTime> times() throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(session.output)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.np[yz]")).toList()) {
        times.put(session.output.relativize(file).toString(), Files.getLastModifiedTime(file));
      }
    }
    return times;
  }
}
