package thalweg.mlp;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Scratch memory that is lent to one call after the other: as many workspaces as calls ever ran at
 * once. Thread-safe.
 *
 * @param <W> the workspace
 */
final class WorkspacePool<W extends WorkspacePool.Workspace> {

  /** Scratch memory for parts of up to some number of rows. */
  interface Workspace {

    /** The most rows that a part may have. */
    int capacity();
  }

  private final Queue<W> idle = new ConcurrentLinkedQueue<>();
  private final IntFunction<W> creation;

  /** A pool that makes a workspace for the number of rows asked for when none is idle. */
  WorkspacePool(IntFunction<W> creation) {
    this.creation = creation;
  }

  /** Calls a function with a workspace for parts of the given number of rows. */
  <R> R lend(int rows, Function<W, R> use) {
    W workspace = idle.poll();
    if (workspace == null || workspace.capacity() < rows) {
      workspace = creation.apply(rows);
    }
    try {
      return use.apply(workspace);
    } finally {
      idle.add(workspace);
    }
  }
}
