package thalweg.runtime.dev;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import thalweg.runtime.descriptor.Configured;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.plugins.Kind;
import thalweg.runtime.reload.Replacement;
import thalweg.runtime.trial.TimeLimit;

/** Uses a jar that is loaded, before it may serve: its plug-ins are made, and draw. */
final class PluginTryout {

  private final DevRequest request;
  private final CurrentPicture picture;
  private final TimeLimit limit;
  private final DevStatus status;

  PluginTryout(DevRequest request, CurrentPicture picture, TimeLimit limit, DevStatus status) {
    this.request = request;
    this.picture = picture;
    this.limit = limit;
    this.status = status;
  }

  /**
   * Tries a jar, and tells of the picture that it draws.
   *
   * @param begun when its change was noticed, by {@link System#nanoTime}
   * @return why it may not serve; empty if it may. Then the picture is as it was
   */
  List<String> run(Replacement replacement, long begun) {
    Optional<DescriptorFile> candidate = Optional.empty();
    boolean wasWhole = picture.isWhole();
    try {
      candidate = picture.candidate(replacement.catalogue());
      if (candidate.isPresent()) {
        draw(candidate.get(), replacement, begun);
      } else {
        status.say(
            replacement.jar().getFileName() + ": loaded, while the descriptor cannot be read");
      }
      return List.of();
    } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
      List<String> reasons = Sentences.of(e);
      if (wasWhole || candidate.isEmpty()) {
        restore();
        return reasons;
      }
      // There is no picture to keep, and this jar may be one of several that are to be mended.
      status.trouble(replacement.jar(), reasons);
      return List.of();
    }
  }

  private void draw(DescriptorFile candidate, Replacement replacement, long begun)
      throws IOException {
    String jar = replacement.jar().getFileName().toString();
    List<Configured<?>> used = PluginUse.of(candidate, replacement);
    for (Configured<?> one : used) {
      makeOnce(one);
    }
    List<String> pictures = picture.tryOut(candidate);
    status.mended(request.watched());
    if (used.isEmpty()) {
      status.say(jar + ": loaded; " + PluginUse.whyNone(replacement));
      return;
    }
    status.drawn(
        pictures,
        "%s: drawn in %s, %s after its last change"
            .formatted(jar, Elapsed.since(begun), Elapsed.sinceMillis(replacement.changed())));
  }

  /** A renderer's factory keeps to the limit by itself. */
  private void makeOnce(Configured<?> one) throws IOException {
    if (one.plugin().kind() == Kind.RENDERER) {
      one.create();
    } else {
      limit.call("the making of the " + one.plugin().described(), one::create);
    }
  }

  private void restore() {
    try {
      picture.restore();
    } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
      status.trouble(request.watched(), Sentences.of(e));
    }
  }
}
