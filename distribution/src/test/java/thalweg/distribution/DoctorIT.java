package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code thalweg doctor} on bundles that are broken in every way that authors have. */
class DoctorIT {

  /** Short only where something hangs. */
  private String timeLimit = "60s";

  @TempDir private Path directory;
  private Path plugins;

  @BeforeEach
  void makeADirectoryOfPlugins() throws IOException {
    plugins = Files.createDirectory(directory.resolve("plugins"));
  }

  @Test
  void findsThatEveryBundleOfTheProductWorks() throws Exception {
    Product.Outcome outcome = new Product(directory).run("doctor");

    assertThat(outcome.exit()).as(outcome.out()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("thalweg.library-ojalgo", "org.apache.felix.scr", "all of them work")
        .containsPattern("works +thalweg.datasets .* datasets blobs, circles")
        .doesNotContain("broken");
  }

  @Test
  void namesEveryMissingRequirementAndWhatComesNearIt() throws Exception {
    SignOptimizer.bundle()
        .header(
            "Import-Package",
            SignOptimizer.imports("[7.0,8)")
                + ",org.absent,org.ojalgo.array;version=\"[99,100)\""
                + ",org.optional;resolution:=optional")
        .header("Require-Bundle", "other.friend;bundle-version=\"[2,3)\"")
        .header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version>=99))\"")
        .write(plugins.resolve("sign.jar"));

    assertThat(brokenBundle("other.sign"))
        .anyMatch(
            sentence ->
                containsAll(
                    sentence,
                    "thalweg.api.optimizer, thalweg.api.plugin in version [7.0.0,8.0.0)",
                    "found 1.0.0 from Thalweg itself",
                    "rebuild it"))
        .anyMatch(sentence -> containsAll(sentence, "org.absent, which nothing here provides"))
        .anyMatch(
            sentence ->
                containsAll(
                    sentence,
                    "org.ojalgo.array in version [99.0.0,100.0.0)",
                    "found 57.1.0 from thalweg.library-ojalgo"))
        .anyMatch(
            sentence -> containsAll(sentence, "the bundle other.friend [2.0.0,3.0.0)", "not here"))
        .anyMatch(sentence -> containsAll(sentence, "Java 99", "THALWEG_JAVA"))
        .noneMatch(sentence -> sentence.contains("org.optional"));
  }

  @Test
  void blamesTheBundleThatAnotherOneWaitsFor() throws Exception {
    new BundleBuilder("other.library", "1.0")
        .header("Export-Package", "other.library;version=\"1.0\"")
        .header("Import-Package", "org.absent")
        .write(plugins.resolve("a-library.jar"));
    SignOptimizer.bundle()
        .header("Import-Package", SignOptimizer.imports("[1.0,2)") + ",other.library")
        .write(plugins.resolve("sign.jar"));

    assertThat(brokenBundle("other.sign"))
        .anyMatch(s -> containsAll(s, "other.library", "does not work itself", "fix that bundle"));
    assertThat(brokenBundle("other.library")).anyMatch(s -> s.contains("org.absent"));
  }

  @Test
  void namesTheHostThatAFragmentLacks() throws Exception {
    new BundleBuilder("other.fragment", "1.0")
        .header("Fragment-Host", "other.host;bundle-version=\"[2,3)\"")
        .write(plugins.resolve("fragment.jar"));

    assertThat(brokenBundle("other.fragment"))
        .anyMatch(s -> containsAll(s, "a fragment of) other.host [2.0.0,3.0.0)", "not here"));
  }

  @Test
  void quotesWhatAnActivatorThrows() throws Exception {
    new BundleBuilder("other.active", "1.0")
        .against("org.apache.felix.framework")
        .source(
            "other.Active",
            """
            package other;
            public final class Active implements org.osgi.framework.BundleActivator {
              public void start(org.osgi.framework.BundleContext context) {
                throw new IllegalStateException("no licence");
              }
              public void stop(org.osgi.framework.BundleContext context) {}
            }
            """)
        .header("Bundle-Activator", "other.Active")
        .header("Import-Package", "org.osgi.framework")
        .write(plugins.resolve("active.jar"));

    assertThat(brokenBundle("other.active"))
        .anyMatch(
            s -> containsAll(s, "activator other.Active", "IllegalStateException: no licence"));
  }

  @Test
  void quotesWhatAFactorysConstructorThrows() throws Exception {
    SignOptimizer.bundle("sign", "if (true) throw new IllegalStateException(\"no table\");")
        .write(plugins.resolve("sign.jar"));

    assertThat(brokenBundle("other.sign"))
        .anyMatch(s -> containsAll(s, "constructor of other.SignFactory", "no table"));
  }

  @Test
  void namesTheClassThatAFactoryLacks() throws Exception {
    SignOptimizer.bundle("sign", "javax.sql.DataSource.class.getName();")
        .write(plugins.resolve("sign.jar"));

    assertThat(brokenBundle("other.sign"))
        .anyMatch(
            s -> containsAll(s, "uses javax.sql.DataSource", "add javax.sql to Import-Package"));
  }

  @Test
  void namesTheServiceThatAFactoryWaitsFor() throws Exception {
    BundleBuilder bundle = SignOptimizer.bundle();
    bundle
        .header("Service-Component", "OSGI-INF/other.SignFactory.xml")
        .component(
            "other.SignFactory",
            SignOptimizer.SERVICE,
            "<reference name=\"table\" interface=\"other.Table\" bind=\"bind\"/>")
        .header("Service-Component", "OSGI-INF/other.SignFactory.xml")
        .write(plugins.resolve("sign.jar"));

    assertThat(brokenBundle("other.sign"))
        .anyMatch(s -> containsAll(s, "other.SignFactory waits for other.Table"));
  }

  @Test
  void findsACopyOfTheApiInsideABundle() throws Exception {
    BundleBuilder bundle = SignOptimizer.bundle().without("Import-Package");
    try (JarFile api = new JarFile(Product.library("core-api").toFile())) {
      for (JarEntry entry : api.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
        if (entry.getName().startsWith("thalweg/")) {
          bundle.entry(entry.getName(), api.getInputStream(entry).readAllBytes());
        }
      }
    }
    bundle.write(plugins.resolve("sign.jar"));

    assertThat(brokenBundle("other.sign"))
        .anyMatch(s -> containsAll(s, "copy of thalweg.api", "provided"));
  }

  @Test
  void findsABundleThatBringsNothing() throws Exception {
    SignOptimizer.bundle().without("Service-Component").write(plugins.resolve("sign.jar"));

    assertThat(brokenBundle("other.sign"))
        .anyMatch(s -> containsAll(s, "no plug-in", "@Component"));
  }

  @Test
  void tellsAJarThatIsNoBundleFromAFileThatIsNoJar() throws Exception {
    new BundleBuilder("x", "1").without("Bundle-SymbolicName").write(plugins.resolve("plain.jar"));
    Path whole = SignOptimizer.bundle().write(directory.resolve("whole.jar"));
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(plugins.resolve("cut.jar"), Arrays.copyOf(bytes, bytes.length / 2));
    Files.writeString(plugins.resolve("text.jar"), "not a jar", StandardCharsets.UTF_8);

    assertThat(brokenBundle("plain.jar")).anyMatch(s -> containsAll(s, "no bundle", "bnd"));
    assertThat(brokenBundle("cut.jar")).anyMatch(s -> containsAll(s, "not a readable jar"));
    assertThat(brokenBundle("text.jar")).anyMatch(s -> containsAll(s, "not a readable jar"));
  }

  @Test
  void namesTheClassWhosePackageAFactoryForgotToImport() throws Exception {
    SignOptimizer.bundle()
        .header("Import-Package", "thalweg.api.plugin;version=\"[1.0,2)\"")
        .source(
            SignOptimizer.TYPE,
            """
            package other;
            public final class SignFactory {
              public void use(thalweg.api.data.Dataset data) {}
            }
            """)
        .write(plugins.resolve("sign.jar"));

    assertThat(brokenBundle("other.sign"))
        .anyMatch(
            s ->
                containsAll(
                    s,
                    "other.SignFactory uses thalweg.api.data.Dataset",
                    "add thalweg.api.data to Import-Package"));
  }

  @Test
  void quotesAndPlacesWhatAStaticInitializerThrows() throws Exception {
    SignOptimizer.bundle(
            "sign",
            "} private static final int TABLE = table(); private static int table() {"
                + " throw new IllegalStateException(\"static boom\");")
        .write(plugins.resolve("sign.jar"));

    assertThat(brokenBundle("other.sign"))
        .containsExactly(
            "  The static initializer of other.SignFactory failed: IllegalStateException: static"
                + " boom at SignFactory.java:11: fix it.");
  }

  @Test
  void givesAConstructorThatHangsTheTimeLimitAndEnds() throws Exception {
    timeLimit = "1500ms";
    SignOptimizer.bundle("sign", "while (System.nanoTime() != 0);")
        .write(plugins.resolve("sign.jar"));

    assertThat(brokenBundle("other.sign"))
        .singleElement()
        .asString()
        .contains("optimizer's factory did not end within 1500 ms", "fix the loop");
    assertThat(list().errorLines())
        .singleElement()
        .asString()
        .startsWith("warning: other.sign 3.1.4: ");
  }

  @Test
  void makesPluginsWhoseSettingsAllHaveDefaults() throws Exception {
    Path work = Files.createDirectory(directory.resolve("work"));
    String broken = "if (settings != null) throw new IllegalStateException(\"no ink\");";
    Files.write(
        plugins.resolve("text.jar"),
        AuthorBundle.of(work, "", broken, AuthorBundle.RENDER).saying("words"));

    assertThat(brokenBundle("other.text"))
        .singleElement()
        .asString()
        .contains("renderer 'text' with default settings failed", "no ink at TextFactory.java:");
  }

  @Test
  void findsADamagedEntryAndADamagedDescription() throws Exception {
    Path whole = SignOptimizer.bundle().write(directory.resolve("whole.jar"));
    byte[] bytes = Files.readAllBytes(whole);
    String entry = "OSGI-INF/other.SignFactory.xml";
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(entry) + entry.length() + 20;
    bytes[at] ^= 0x40;
    Files.write(plugins.resolve("damaged.jar"), bytes);
    SignOptimizer.bundle()
        .entry(entry, "<?xml versiom=\"1.0\"?>".getBytes(StandardCharsets.UTF_8))
        .write(plugins.resolve("sign.jar"));

    assertThat(brokenBundle("damaged.jar"))
        .singleElement()
        .asString()
        .contains("not a readable jar", entry + " is damaged");
    assertThat(brokenBundle("other.sign"))
        .singleElement()
        .asString()
        .contains("component description " + entry + " cannot be read (line 1, column ");
    assertThat(list().errorLines())
        .hasSize(2)
        .noneMatch(line -> line.contains("Fatal Error"))
        .anyMatch(line -> line.contains("damaged.jar is not used: it is not a readable jar"));
  }

  @Test
  void saysWhatIsCalledAJarAndIsNone() throws Exception {
    Files.createDirectory(plugins.resolve("folder.jar"));
    Files.createSymbolicLink(plugins.resolve("link.jar"), directory.resolve("nowhere.jar"));

    assertThat(brokenBundle("folder.jar")).anyMatch(s -> s.contains("It is a directory"));
    assertThat(brokenBundle("link.jar")).anyMatch(s -> containsAll(s, "link to", "not there"));
  }

  @Test
  void namesWhatHidesAPluginAndWhatHasTheSameName() throws Exception {
    SignOptimizer.bundle("adam", "").write(plugins.resolve("a.jar"));
    SignOptimizer.bundle("adam", "").write(plugins.resolve("b.jar"));

    Product.Outcome outcome = doctor();

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out())
        .containsPattern("works +thalweg.optimizers .*adam \\(hidden\\)")
        .contains("Its optimizer 'adam' is hidden by that of other.sign 3.1.4 (")
        .containsPattern("unused +b.jar")
        .contains("a.jar next to it provides the bundle other.sign in the same version");
    Product.Outcome list = list();
    assertThat(list.out())
        .containsPattern("adam +thalweg.optimizers .*hidden by that of other.sign 3.1.4");
    assertThat(list.errorLines()).singleElement().asString().contains("b.jar is not used: a.jar");
  }

  @Test
  void ofTwoVersionsInOneDirectoryEveryCommandUsesTheHigherOne() throws Exception {
    SignOptimizer.bundle("old", "").write(plugins.resolve("sign-3.jar"));
    SignOptimizer.bundle("new", "")
        .header("Bundle-Version", "10.0.0")
        .write(plugins.resolve("sign-9.jar"));

    assertThat(doctor().out()).containsPattern("works +other.sign +10.0.0 +optimizer new");
    assertThat(list().out()).contains("Steps along").doesNotContain("3.1.4");
  }

  @Test
  void brokenBundlesStopNoOther() throws Exception {
    Files.writeString(plugins.resolve("a.jar"), "not a jar");
    SignOptimizer.bundle("bad", "if (true) throw new Error();").write(plugins.resolve("b.jar"));
    SignOptimizer.bundle()
        .header("Bundle-SymbolicName", "other.good")
        .write(plugins.resolve("c.jar"));

    Product.Outcome outcome = doctor();

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.out())
        .containsPattern("works +other.good +3.1.4 +optimizer sign")
        .contains("2 broken.");
  }

  private Product.Outcome doctor() throws Exception {
    return product("doctor");
  }

  private Product.Outcome list() throws Exception {
    return product("list");
  }

  private Product.Outcome product(String command) throws Exception {
    return new Product(directory)
        .run(command, "--plugins", plugins.toString(), "--time-limit", timeLimit);
  }

  /** What the doctor says of a bundle, after it has found it broken. */
  private List<String> brokenBundle(String name) throws Exception {
    Product.Outcome outcome = doctor();
    assertThat(outcome.exit()).as(outcome.out() + outcome.err()).isEqualTo(1);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).containsPattern("broken +" + name).doesNotContain("\tat ");
    return outcome
        .out()
        .lines()
        .dropWhile(line -> !line.startsWith(name))
        .skip(1)
        .takeWhile(line -> line.startsWith("  "))
        .toList();
  }

  private static boolean containsAll(String sentence, String... parts) {
    return Arrays.stream(parts).allMatch(sentence::contains);
  }
}
