package thalweg.runtime.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.api.plugin.Preparable;
import thalweg.engine.key.ContentKey;
import thalweg.engine.key.Ingredient;
import thalweg.engine.runs.RunRequest;
import thalweg.runtime.descriptor.Configured;
import thalweg.runtime.descriptor.Descriptor;

/**
 * Prepares the plug-ins of later stages while an earlier one computes: a cold process spends much
 * of its time on loading classes and fonts, and training leaves a processor free for that.
 */
final class Preparation {

  private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

  private final List<Configured<?>> later;
  private final AtomicBoolean begun = new AtomicBoolean();

  Preparation(List<Configured<?>> later) {
    this.later = List.copyOf(later);
  }

  static Preparation of(Descriptor descriptor) {
    List<Configured<?>> later = new ArrayList<>();
    later.add(descriptor.directions());
    later.addAll(descriptor.renderers());
    return new Preparation(later);
  }

  /** The same request, with which preparation begins once its training does. */
  RunRequest beginningWith(RunRequest request) {
    return new RunRequest(
        request.label(),
        request.group(),
        new Announced<>(request.optimizer()),
        request.seed(),
        request.initialSeed(),
        request.tuning());
  }

  /** An ingredient with whose making preparation begins: what is read needs none. */
  private final class Announced<P> implements Ingredient<P> {

    private final Ingredient<P> one;

    Announced(Ingredient<P> one) {
      this.one = one;
    }

    @Override
    public P create() {
      begin();
      return one.create();
    }

    @Override
    public void addTo(ContentKey key, String name) {
      one.addTo(key, name);
    }

    @Override
    public String inWords() {
      return one.inWords();
    }
  }

  /** Begins, the first time that it is called. */
  void begin() {
    if (begun.compareAndSet(false, true)) {
      Thread thread = new Thread(() -> later.forEach(Preparation::prepare), "preparation");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static void prepare(Configured<?> configured) {
    try {
      if (configured.create() instanceof Preparable slow) {
        slow.prepare();
      }
    } catch (Exception | Error e) {
      // Whatever it is, it comes again when the plug-in is used, where it can be told.
      LOG.debug("{} could not be prepared", configured.plugin().described(), e);
    }
  }
}
