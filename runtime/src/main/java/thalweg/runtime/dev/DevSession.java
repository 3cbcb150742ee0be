package thalweg.runtime.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import thalweg.runtime.descriptor.Configured;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.plugins.Kind;
import thalweg.runtime.progress.ProgressListener;
import thalweg.runtime.reload.FileWatcher;
import thalweg.runtime.reload.LivePlugins;
import thalweg.runtime.reload.Replacement;
import thalweg.runtime.trial.TimeLimit;
import thalweg.runtime.trial.TimeUpException;

/** Draws, and draws again whenever a file changes. One thread does everything, in order. */
public final class DevSession {

  private final DevRequest request;
  private final LivePlugins plugins;
  private final TimeLimit limit;
  private final DevStatus status;
  private final CurrentPicture picture;

  /** Jars that could not be loaded; another jar may bring what they lack. */
  private final Set<Path> refused = new LinkedHashSet<>();

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
    this.picture =
        new CurrentPicture(
            new GuardedReader(request, limit), new Drawing(request.output(), progress));
  }

  /**
   * Draws until the thread is interrupted.
   *
   * @param watcher of the descriptor and of the plug-ins' directories
   */
  public void run(FileWatcher watcher) throws InterruptedException {
    try {
      descriptorChanged();
      while (!Thread.interrupted()) {
        List<Path> changed = watcher.await();
        for (int i = 0; i < changed.size() && !Thread.currentThread().isInterrupted(); i++) {
          react(changed.get(i));
        }
      }
      throw new InterruptedException();
    } finally {
      picture.close();
    }
  }

  /** Tells what is wrong with jars that could not be loaded. */
  public void refuse(Map<Path, String> problems) {
    problems.forEach((jar, problem) -> refuse(jar, List.of(problem)));
    refused.addAll(problems.keySet());
  }

  private void react(Path changed) {
    status.mended(changed);
    if (changed.equals(request.watched())) {
      descriptorChanged();
    } else if (Files.exists(changed)) {
      jarChanged(changed);
    } else {
      jarDeleted(changed);
    }
  }

  private void descriptorChanged() {
    long begun = System.nanoTime();
    try {
      List<String> pictures = picture.draw(plugins.catalogue());
      status.drawn(pictures, "%s: drawn in %s".formatted(request.file(), Elapsed.since(begun)));
    } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
      trouble(request.watched(), Sentences.of(e));
    }
  }

  private void jarChanged(Path jar) {
    long begun = System.nanoTime();
    try {
      Optional<Replacement> prepared = plugins.prepare(jar);
      if (prepared.isPresent()) {
        tryOut(prepared.get(), begun);
      }
    } catch (Exception | LinkageError e) {
      if (!(e instanceof TimeUpException)) {
        refused.add(jar);
      }
      refuse(jar, Sentences.of(e));
    }
  }

  private void tryOut(Replacement replacement, long begun) throws IOException {
    Optional<DescriptorFile> candidate = Optional.empty();
    boolean wasWhole = picture.isWhole();
    try {
      candidate = picture.candidate(replacement.catalogue());
      if (candidate.isPresent()) {
        draw(candidate.get(), replacement, begun);
      } else {
        status.say(name(replacement.jar()) + ": loaded, while the descriptor cannot be read");
      }
    } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
      if (wasWhole || candidate.isEmpty()) {
        rollBack(replacement, Sentences.of(e));
        return;
      }
      // There is no picture to keep, and this jar may be one of several that are to be mended.
      trouble(replacement.jar(), Sentences.of(e));
    }
    commit(replacement);
  }

  private void draw(DescriptorFile candidate, Replacement replacement, long begun)
      throws IOException {
    String jar = name(replacement.jar());
    List<Configured<?>> used = PluginUse.of(candidate, replacement);
    for (Configured<?> one : used) {
      makeOnce(one);
    }
    List<String> pictures = picture.tryOut(candidate);
    status.mended(request.watched());
    if (used.isEmpty()) {
      status.say(jar + ": loaded; " + PluginUse.whyNone(replacement));
    } else {
      status.drawn(
          pictures,
          "%s: drawn in %s, %s after its last change"
              .formatted(jar, Elapsed.since(begun), Elapsed.sinceMillis(replacement.changed())));
    }
  }

  /** A renderer's factory keeps to the limit by itself. */
  private void makeOnce(Configured<?> one) throws IOException {
    if (one.plugin().kind() == Kind.RENDERER) {
      one.create();
    } else {
      limit.call("the making of the " + one.plugin().described(), one::create);
    }
  }

  private void rollBack(Replacement replacement, List<String> reasons) throws IOException {
    try {
      picture.restore();
    } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
      trouble(request.watched(), Sentences.of(e));
    }
    replacement.rollBack();
    refuse(replacement.jar(), reasons);
  }

  /** Unloading one bundle restarts those that were wired to it, so all are asked for anew. */
  private void commit(Replacement replacement) throws IOException {
    List<String> resisting = replacement.commit();
    if (!resisting.isEmpty()) {
      trouble(replacement.jar(), resisting);
    }
    if (picture.isReadable()) {
      picture.adopt(plugins.catalogue());
    } else {
      descriptorChanged();
    }
    retryRefused();
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

  private static String name(Path jar) {
    return jar.getFileName().toString();
  }
}
