package thalweg.engine.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;

/**
 * Keeps values in memory: the latest ones, up to a number. Two who ask for one value at once wait
 * for one computation.
 */
public final class MemoryStore implements Store {

  private static final int MANY = 256;

  private final Map<String, CompletableFuture<Object>> values;

  /** A store that keeps the 256 values that were asked for last. */
  public MemoryStore() {
    this(MANY);
  }

  /** A store that keeps a number of values. */
  public MemoryStore(int most) {
    this.values =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<Object>> eldest) {
            return size() > most;
          }
        };
  }

  @Override
  public <T> T resolve(Stage<T> stage) throws IOException {
    while (true) {
      CompletableFuture<Object> mine = new CompletableFuture<>();
      CompletableFuture<Object> known;
      synchronized (values) {
        known = values.putIfAbsent(identity(stage), mine);
      }
      if (known == null) {
        compute(stage, mine);
        return awaited(mine);
      }
      try {
        return awaited(known);
      } catch (CancellationException e) {
        // Whoever computed it was cancelled, which says nothing about this one: it tries itself.
      }
    }
  }

  /** Two runs of one key may have two names, which their values hold. */
  private static String identity(Stage<?> stage) {
    return stage.name() + ' ' + stage.key();
  }

  private <T> void compute(Stage<T> stage, CompletableFuture<Object> mine) {
    try {
      mine.complete(stage.compute(new InMemory<>()));
    } catch (IOException | RuntimeException | Error e) {
      // A failure is no value: the next one who asks tries again.
      synchronized (values) {
        values.remove(identity(stage), mine);
      }
      mine.completeExceptionally(e instanceof IOException io ? new UncheckedIOException(io) : e);
    }
  }

  @SuppressWarnings("unchecked") // the key of a stage holds its kind
  private static <T> T awaited(CompletableFuture<Object> future) throws IOException {
    try {
      return (T) future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException io) {
        throw io.getCause();
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException runtime ? runtime : e;
    }
  }

  @Override
  public <T> void keep(StageKind<T> kind, String key, T value) {
    // Whoever has it at hand needs no copy.
  }

  private static final class InMemory<T> implements StageContext<T> {

    @Override
    public Optional<T> unfinished() {
      return Optional.empty();
    }

    @Override
    public void checkpoint(T partial) {
      // Nothing in memory outlives a process that is killed.
    }

    @Override
    public TrajectoryRecorder recorder(
        String label, String kernels, int mostSnapshots, int parameterCount) {
      return new MemoryRecorder(label);
    }
  }

  private static final class MemoryRecorder implements TrajectoryRecorder {

    private final String label;
    private final List<float[]> snapshots = new ArrayList<>();

    MemoryRecorder(String label) {
      this.label = label;
    }

    @Override
    public Optional<Checkpoint> resume() {
      return Optional.empty();
    }

    @Override
    public void save(Checkpoint checkpoint) {
      // Nothing in memory outlives a process that is killed.
    }

    @Override
    public void discard() {
      snapshots.clear();
    }

    @Override
    public void append(float[] parameters) {
      snapshots.add(parameters.clone());
    }

    @Override
    public Trajectory finish(List<Snapshot> history) {
      return Trajectory.of(label, snapshots.toArray(float[][]::new), history);
    }

    @Override
    public void close() {
      snapshots.clear();
    }
  }
}
