package thalweg.runtime.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.engine.work.ProgressListener;
import thalweg.runtime.plugins.Catalogue;
import thalweg.runtime.reload.FileWatcher;
import thalweg.runtime.reload.LivePlugins;
import thalweg.runtime.reload.Replacement;
import thalweg.runtime.trial.TimeLimit;
import thalweg.runtime.trial.TimeUpException;

/** Draws, and draws again whenever a file changes. One thread does everything, in order. */
public final class DevSession {

  private static final Logger LOG = LoggerFactory.getLogger(DevSession.class);

  private final DevRequest request;
  private final LivePlugins plugins;
  private final DevStatus status;
  private final CurrentPicture picture;
  private final PluginTryout trial;
  private final WaitingChanges waiting;

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
    this.status = status;
    this.picture =
        new CurrentPicture(
            new GuardedReader(request, limit), new DevJob(request.output(), progress));
    this.trial = new PluginTryout(request, picture, limit, status);
    this.waiting = new WaitingChanges(request, picture, status);
  }

  /**
   * Draws until the thread is interrupted.
   *
   * @param watcher of the descriptor and of the plug-ins' directories
   */
  public void run(FileWatcher watcher) throws InterruptedException {
    ChangeFeed feed = ChangeFeed.of(watcher, waiting::tell);
    plugins.catalogue().hidings(hidden -> true).forEach(status::caution);
    descriptorChanged();
    while (!Thread.interrupted()) {
      List<Path> changed = feed.take();
      for (int i = 0; i < changed.size() && !Thread.currentThread().isInterrupted(); i++) {
        react(changed.get(i));
      }
    }
    throw new InterruptedException();
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
      Catalogue catalogue = plugins.catalogue();
      waiting.begin(catalogue);
      List<String> pictures = picture.draw(catalogue);
      status.drawn(pictures, "%s: drawn in %s".formatted(request.file(), Elapsed.since(begun)));
      picture.cautions().forEach(status::caution);
    } catch (CancellationException e) {
      LOG.debug("{} changed while it was drawn", request.file(), e);
    } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
      status.trouble(request.watched(), Sentences.of(e));
    } finally {
      waiting.end();
    }
  }

  private void jarChanged(Path jar) {
    long begun = System.nanoTime();
    try {
      Optional<Replacement> prepared = plugins.prepare(jar);
      if (prepared.isPresent()) {
        List<String> reasons = trial.run(prepared.get(), begun);
        if (reasons.isEmpty()) {
          commit(prepared.get());
          picture.cautions().forEach(status::caution);
        } else {
          prepared.get().rollBack();
          refuse(jar, reasons);
        }
      }
    } catch (Exception | LinkageError e) {
      if (!(e instanceof TimeUpException)) {
        refused.add(jar);
      }
      refuse(jar, Sentences.of(e));
    }
  }

  /** Unloading one bundle restarts those that were wired to it, so all are asked for anew. */
  private void commit(Replacement replacement) throws IOException {
    refused.addAll(replacement.displaced());
    List<String> resisting = replacement.commit();
    if (!resisting.isEmpty()) {
      status.trouble(replacement.jar(), resisting);
    }
    plugins.catalogue().hidings(hidden -> !replacement.brings(hidden)).forEach(status::caution);
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
          "%s was deleted: what was loaded from it stays in use until another jar replaces it or thalweg exits"
              .formatted(name(jar)));
    }
    retryRefused();
  }

  private void refuse(Path jar, List<String> reasons) {
    String before =
        plugins.serves(jar)
            ? "the previous version stays in use"
            : "everything else continues without it";
    status.trouble(
        jar,
        reasons.stream()
            .map(
                reason ->
                    "%s is not used: %s; %s.".formatted(name(jar), Sentences.open(reason), before))
            .toList());
  }

  private static String name(Path jar) {
    return jar.getFileName().toString();
  }
}
