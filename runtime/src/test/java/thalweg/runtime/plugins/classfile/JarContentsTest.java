package thalweg.runtime.plugins.classfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.plugin.PluginException;

class JarContentsTest {

  private static final SourceJar SOUND =
      SourceJar.plain()
          .source("a.A", "package a; class A { String name() { return \"sign\"; } int n = 3; }");

  @TempDir private Path directory;

  private JarContents read(SourceJar jar) throws IOException {
    return JarContents.read(jar.write(directory.resolve("a.jar")));
  }

  private void refused(Path jar, String... words) {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> JarContents.read(jar))
        .satisfies(e -> assertThat(e.getMessage()).contains(words).endsWith("."));
  }

  @Test
  void aMethodThatReturnsATextIsReadWithIt() throws IOException {
    ClassShape shape = read(SOUND).shapes().get("a/A");

    assertThat(shape.member("name", "()Ljava/lang/String;").orElseThrow().constant())
        .isEqualTo("sign");
    assertThat(read(SOUND).java()).isEqualTo(17);
  }

  @Test
  void moduleDescriptionsAreNoClassesAndSignaturesAreSeen() throws IOException {
    JarContents jar =
        read(
            SourceJar.plain()
                .entry("module-info.class", new byte[] {1, 2, 3})
                .entry("META-INF/versions/9/module-info.class", new byte[] {1})
                .entry("META-INF/SOMEBODY.SF", new byte[0]));

    assertThat(jar.classes()).isEmpty();
    assertThat(jar.signed()).isTrue();
    assertThat(read(SOUND).signed()).isFalse();
  }

  @Test
  void aFileThatIsNoJarIsRefused() throws IOException {
    refused(Files.writeString(directory.resolve("a.jar"), "no jar"), "not a readable jar");
    refused(directory.resolve("missing.jar"), "missing.jar");
  }

  @Test
  void aClassOfANewerJavaIsRefusedByName() throws IOException {
    byte[] future = SOUND.compiled().get("a/A.class");
    future[6] = 1;

    refused(
        SourceJar.plain().entry("a/A.class", future).write(directory.resolve("a.jar")),
        "a/A.class",
        "is of Java");
  }

  @Test
  void damagedClassFilesAreReadOrRefusedInWords() throws IOException {
    byte[] sound = SOUND.compiled().get("a/A.class");
    Random random = new Random(3);
    int refusals = 0;
    for (int i = 0; i < 300; i++) {
      byte[] damaged =
          Arrays.copyOf(sound, i % 3 == 0 ? random.nextInt(sound.length) : sound.length);
      for (int k = 0; k < 4 && damaged.length > 0; k++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      try {
        ClassFileReader.read(damaged, 0);
      } catch (PluginException e) {
        refusals++;
      }
    }
    assertThat(refusals).isBetween(100, 300);
  }

  @Test
  void aJarThatUnpacksToTooMuchIsRefusedBeforeItIsUnpacked() throws IOException {
    Path bomb = directory.resolve("bomb.jar");
    byte[] zeros = new byte[1 << 20];
    try (OutputStream file = Files.newOutputStream(bomb);
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.putNextEntry(new ZipEntry("A.class"));
      for (int i = 0; i < 20; i++) {
        out.write(zeros);
      }
    }

    assertThat(Files.size(bomb)).isLessThan(1 << 20);
    refused(bomb, "a class file of more than 16 MB");
  }

  @Test
  void allEntriesTogetherAreBounded() throws IOException {
    JarBounds bounds = new JarBounds(1000);
    bounds.entry(new ByteArrayInputStream(new byte[600])).readAllBytes();
    InputStream second = bounds.entry(new ByteArrayInputStream(new byte[600]));

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(second::readAllBytes)
        .withMessageContaining("unpacks to more than 1,000 bytes");
  }
}
