package thalweg.engine.work;

import java.util.concurrent.CancellationException;

/**
 * A wish that work should end. Whoever does the work looks at it often, and ends with a {@link
 * CancellationException}; nothing half-done is kept. Thread-safe.
 */
public final class Cancellation {

  private final Cancellation parent;
  private volatile boolean cancelled;

  /** A wish of its own. */
  public Cancellation() {
    this(null);
  }

  private Cancellation(Cancellation parent) {
    this.parent = parent;
  }

  /** A part of the work: it ends with the whole, and can be ended alone. */
  public Cancellation part() {
    return new Cancellation(this);
  }

  /** Wishes the end. */
  public void cancel() {
    cancelled = true;
  }

  /** Whether the end is wished. */
  public boolean isCancelled() {
    return cancelled || parent != null && parent.isCancelled();
  }

  /**
   * Ends the work if that is wished.
   *
   * @throws CancellationException if it is
   */
  public void check() {
    if (isCancelled()) {
      throw new CancellationException("The work was cancelled.");
    }
  }
}
