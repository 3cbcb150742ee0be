package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One renderer is rebuilt ten times, in the same version: nothing of the old ones is left. */
class ManyReloadsIT {

  private static final int TIMES = 10;
  private static final String LOADERS = "loaders of the test";
  private static final long BALLAST = 1 << 20;
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  /** Every class that is loaded leaves word of itself, and weighs a megabyte. */
  private static final String LEAVE_WORD =
      """
      @SuppressWarnings("unchecked")
      var loaders = (java.util.List<Object>) System.getProperties().get("%s");
      loaders.add(new java.lang.ref.WeakReference<>(TextFactory.class.getClassLoader()));
      """
          .formatted(LOADERS);

  private static final String KEEP = "private static final byte[] BALLAST = new byte[%d];";

  @TempDir private Path home;
  private final List<WeakReference<ClassLoader>> loaders =
      Collections.synchronizedList(new ArrayList<>());
  private AuthorBundle bundle;
  private DevSessionFixture session;

  @BeforeEach
  void drawTheFirstPicture() throws Exception {
    System.getProperties().put(LOADERS, loaders);
    bundle = AuthorBundle.of(home, LEAVE_WORD, "", AuthorBundle.RENDER, KEEP.formatted(BALLAST));
    Files.writeString(home.resolve("run.yaml"), DevSessionFixture.DESCRIPTOR);
    Files.createDirectory(home.resolve("plugins"));
    Files.write(home.resolve("plugins/text.jar"), bundle.saying("old"));
    session = new DevSessionFixture(home, Duration.ofSeconds(30));
    assertThat(session.next()).contains("run.yaml: drawn");
  }

  @AfterEach
  void endTheSession() throws IOException {
    session.close();
    System.getProperties().remove(LOADERS);
  }

  @Test
  void manyReplacementsLeaveNoClassLoaderNoThreadAndNoFileHandle() throws Exception {
    reload("warm");
    Set<Thread> threads = threads();
    int handles = handles();
    long heap = usedHeap();
    List<Double> seconds = new ArrayList<>();

    for (int i = 0; i < TIMES; i++) {
      seconds.add(reload("words " + i));
    }

    assertThat(loaders).hasSize(TIMES + 2);
    long growth = usedHeap() - heap;
    assertThat(alive()).isEqualTo(1);
    assertThat(growth).isLessThan(TIMES * BALLAST / 4);
    assertThat(newThreads(threads)).isEmpty();
    assertThat(handles()).isLessThanOrEqualTo(handles);
    try (Stream<Path> copies = Files.walk(session.host.scratch())) {
      assertThat(copies.filter(copy -> copy.endsWith("text.jar"))).hasSize(1);
    }
    Collections.sort(seconds);
    System.out.printf(
        "measured: %d replacements, from the jar's last change to the next picture: median %.2f s,"
            + " largest %.2f s; heap grew by %.1f MB%n",
        TIMES, seconds.get(TIMES / 2), seconds.get(TIMES - 1), growth / 1e6);
  }

  /** Delivers and waits for the picture; returns the seconds from one to the other, as told. */
  private double reload(String words) throws Exception {
    session.deliver("text.jar", bundle.saying(words));
    String told = session.next();
    assertThat(told).startsWith("text.jar: drawn");
    assertThat(session.picture()).isEqualTo(words + " first");
    return Double.parseDouble(told.replaceAll(".*, ([0-9.]+) s after.*", "$1"));
  }

  /** Collects what nobody holds; references to classes may take more than one turn. */
  private long usedHeap() throws InterruptedException {
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 20 && (i < 3 || alive() > 1); i++) {
      System.gc();
      Thread.sleep(50);
      Runtime runtime = Runtime.getRuntime();
      used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
    }
    return used;
  }

  private long alive() {
    return List.copyOf(loaders).stream().filter(loader -> loader.get() != null).count();
  }

  private static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet();
  }

  /**
   * Those that were not there before; ones that have been told to end may take a moment. The
   * framework's resolver makes and ends its few threads as it likes.
   */
  private static List<String> newThreads(Set<Thread> before) throws InterruptedException {
    List<Thread> fresh = new ArrayList<>(threads());
    fresh.removeAll(before);
    fresh.removeIf(thread -> thread.getName().startsWith("FelixResolver"));
    for (Thread thread : fresh) {
      thread.join(5_000);
    }
    return fresh.stream().filter(Thread::isAlive).map(Thread::getName).toList();
  }

  private static int handles() throws IOException {
    assumeThat(DESCRIPTORS).isDirectory();
    try (Stream<Path> open = Files.list(DESCRIPTORS)) {
      return (int) open.count();
    }
  }
}
