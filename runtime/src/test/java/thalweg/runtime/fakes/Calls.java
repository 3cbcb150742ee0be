package thalweg.runtime.fakes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what plug-ins are asked to do. Thread-safe. */
public final class Calls {

  private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();

  int count(String what) {
    return counts.computeIfAbsent(what, key -> new AtomicInteger()).incrementAndGet();
  }

  /** How often something was asked for since the last {@link #forget}. */
  public int of(String what) {
    AtomicInteger count = counts.get(what);
    return count == null ? 0 : count.get();
  }

  /** Starts counting anew. */
  public void forget() {
    counts.clear();
  }
}
