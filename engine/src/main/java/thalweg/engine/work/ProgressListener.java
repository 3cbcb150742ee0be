package thalweg.engine.work;

import thalweg.api.render.Progress;

/** Hears of tasks as they begin. */
@FunctionalInterface
public interface ProgressListener {

  /** Nobody listens. */
  ProgressListener NONE = (task, total) -> Silent.INSTANCE;

  /**
   * A task begins; closing what is returned ends it.
   *
   * @param task in words
   * @param total units to come
   */
  Progress begin(String task, long total);

  /** Progress that goes nowhere. */
  enum Silent implements Progress {
    /** The only one. */
    INSTANCE;

    @Override
    public void advance(long units) {}

    @Override
    public void close() {}
  }
}
