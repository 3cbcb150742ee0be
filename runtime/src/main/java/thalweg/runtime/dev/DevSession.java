package thalweg.runtime.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import thalweg.runtime.descriptor.Configured;
import thalweg.runtime.descriptor.Descriptor;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.plugins.Catalogue;
import thalweg.runtime.plugins.Kind;
import thalweg.runtime.progress.ProgressListener;
import thalweg.runtime.reload.FileWatcher;
import thalweg.runtime.reload.LivePlugins;
import thalweg.runtime.reload.Replacement;
import thalweg.runtime.trial.GuardedRendererFactory;
import thalweg.runtime.trial.TimeLimit;

/** Draws, and draws again whenever a file changes. One thread does everything, in order. */
public final class DevSession {

  private final DevRequest request;
  private final LivePlugins plugins;
  private final TimeLimit limit;
  private final DevStatus status;
  private final Drawing drawing;

  /** Jars that could not be loaded; another jar may bring what they lack. */
  private final Set<Path> refused = new LinkedHashSet<>();

  /** As last drawn, or to be drawn; null while the descriptor has problems and never had none. */
  private DescriptorFile current;

  /** Whether the descriptor, as it is on disk, fits the plug-ins that serve. */
  private boolean readable;

  /** A session that has not drawn yet. */
  public DevSession(
      DevRequest request,
      LivePlugins plugins,
      TimeLimit limit,
      DevStatus status,
      ProgressListener progress) {
    this.request = request;
    this.plugins = plugins;
    this.limit = limit;
    this.status = status;
    this.drawing = new Drawing(request.output(), progress);
  }

  /**
   * Draws until the thread is interrupted.
   *
   * @param watcher of the descriptor and of the plug-ins' directories
   */
  public void run(FileWatcher watcher) throws InterruptedException {
    descriptorChanged();
    while (true) {
      for (Path changed : watcher.await()) {
        react(changed);
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
      }
    }
  }

  /** Tells what is wrong with jars that could not be loaded. */
  public void refuse(Map<Path, String> problems) {
    problems.forEach((jar, problem) -> refuse(jar, List.of(problem)));
    refused.addAll(problems.keySet());
  }

  private void react(Path changed) {
    if (changed.equals(request.watched())) {
      descriptorChanged();
    } else if (Files.exists(changed)) {
      jarChanged(changed);
    } else {
      jarDeleted(changed);
    }
  }

  private void descriptorChanged() {
    Path file = request.watched();
    long begun = System.nanoTime();
    try {
      readable = false;
      DescriptorFile read = read(plugins.catalogue());
      readable = true;
      current = read;
      drawing.forget();
      List<String> pictures = drawing.draw(read);
      status.mended(file);
      status.drawn(pictures, "%s: drawn in %s".formatted(request.file(), since(begun)));
    } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
      trouble(file, Sentences.of(e));
    }
  }

  private DescriptorFile read(Catalogue catalogue) {
    Catalogue guarded =
        new Catalogue(
            catalogue.plugins().stream()
                .map(plugin -> GuardedRendererFactory.guard(plugin, limit, request.scratch()))
                .toList(),
            catalogue.shadowed(),
            catalogue.problems());
    return DescriptorFile.read(request.file(), request.overrides(), () -> guarded);
  }

  private void jarChanged(Path jar) {
    long begun = System.nanoTime();
    try {
      Optional<Replacement> prepared = plugins.prepare(jar);
      refused.remove(jar);
      if (prepared.isEmpty()) {
        status.mended(jar);
        return;
      }
      tryOut(prepared.get(), begun);
    } catch (Exception | LinkageError e) {
      refused.add(jar);
      refuse(jar, Sentences.of(e));
    }
  }

  private void tryOut(Replacement replacement, long begun) throws IOException {
    Path jar = replacement.jar();
    DescriptorFile candidate;
    List<String> pictures;
    try {
      candidate = readable ? read(replacement.catalogue()) : null;
      pictures = candidate == null ? List.of() : draw(candidate, replacement);
    } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
      List<String> reasons = Sentences.of(e);
      replacement.rollBack();
      refuse(jar, reasons);
      drawBefore();
      return;
    }
    boolean used = candidate != null && uses(candidate, replacement);
    String whyUnused = whyUnused(replacement);
    List<String> resisting = replacement.commit();
    status.mended(jar);
    if (used) {
      status.mended(request.watched());
      status.drawn(pictures, "%s: drawn in %s%s".formatted(name(jar), since(begun), age(jar)));
    } else {
      status.say(name(jar) + ": loaded; " + whyUnused);
    }
    if (!resisting.isEmpty()) {
      trouble(jar, resisting);
    }
    refresh();
    retryRefused();
  }

  private List<String> draw(DescriptorFile candidate, Replacement replacement) throws IOException {
    for (Configured<?> one : configured(candidate)) {
      if (replacement.brings(one.plugin())) {
        makeOnce(one);
      }
    }
    return drawing.draw(candidate);
  }

  /** A renderer's factory keeps to the limit by itself. */
  private void makeOnce(Configured<?> one) throws IOException {
    if (one.plugin().kind() == Kind.RENDERER) {
      one.create();
    } else {
      limit.call("the making of the " + one.plugin().described(), one::create);
    }
  }

  /** The picture as it was: drawn again only where the new one took its place. */
  private void drawBefore() {
    if (current == null || Thread.currentThread().isInterrupted()) {
      return;
    }
    try {
      drawing.draw(current);
    } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
      trouble(request.watched(), Sentences.of(e));
    }
  }

  /** Asks for the plug-ins anew: unloading one bundle restarts those that were wired to it. */
  private void refresh() {
    try {
      boolean wasReadable = readable;
      readable = false;
      DescriptorFile read = read(plugins.catalogue());
      readable = true;
      current = read;
      if (!wasReadable) {
        descriptorChanged();
      }
    } catch (RuntimeException | LinkageError e) {
      trouble(request.watched(), Sentences.of(e));
    }
  }

  private void retryRefused() {
    for (Path jar : List.copyOf(refused)) {
      refused.remove(jar);
      if (Files.exists(jar)) {
        jarChanged(jar);
      }
    }
  }

  private void jarDeleted(Path jar) {
    refused.remove(jar);
    status.mended(jar);
    if (plugins.serves(jar)) {
      status.say(
          "%s was deleted: what was loaded from it serves on until a jar takes its place or thalweg ends"
              .formatted(name(jar)));
    }
    retryRefused();
  }

  private void refuse(Path jar, List<String> reasons) {
    String before =
        plugins.serves(jar) ? "the one before it serves on" : "everything else goes on without it";
    trouble(
        jar,
        reasons.stream()
            .map(
                reason ->
                    "%s is not used: %s; %s.".formatted(name(jar), Sentences.open(reason), before))
            .toList());
  }

  /** Whoever stops the session by an interruption needs no explanation of it. */
  private void trouble(Path file, List<String> sentences) {
    if (!Thread.currentThread().isInterrupted()) {
      status.trouble(file, sentences);
    }
  }

  private static boolean uses(DescriptorFile file, Replacement replacement) {
    return configured(file).stream().anyMatch(one -> replacement.brings(one.plugin()));
  }

  private static String whyUnused(Replacement replacement) {
    Catalogue catalogue = replacement.catalogue();
    return catalogue.shadowed().stream()
        .filter(replacement::brings)
        .findFirst()
        .map(
            hidden ->
                "its %s is hidden by that of %s"
                    .formatted(
                        hidden.described(),
                        name(catalogue.find(hidden.kind(), hidden.name()).orElseThrow().jar())))
        .orElse("this descriptor does not use it");
  }

  private static List<Configured<?>> configured(DescriptorFile file) {
    List<Configured<?>> all = new ArrayList<>();
    for (DescriptorFile.Configuration one : file.configurations()) {
      Descriptor descriptor = one.descriptor();
      all.add(descriptor.dataset());
      all.add(descriptor.model());
      descriptor.runs().forEach(run -> all.add(run.optimizer()));
      all.add(descriptor.directions());
      all.addAll(descriptor.renderers());
    }
    return all;
  }

  private static String name(Path jar) {
    return jar.getFileName().toString();
  }

  private static String since(long nanos) {
    return seconds((System.nanoTime() - nanos) / 1e9);
  }

  private static String age(Path jar) {
    try {
      long millis = System.currentTimeMillis() - Files.getLastModifiedTime(jar).toMillis();
      return ", " + seconds(millis / 1e3) + " after its last change";
    } catch (IOException e) {
      return "";
    }
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.2f s", seconds);
  }
}
