package thalweg.runtime.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.api.array.NpyArray;
import thalweg.api.array.Npz;
import thalweg.engine.key.ContentKey;
import thalweg.engine.store.Checkpoint;

/**
 * {@code checkpoint.npz}: step [1], parameters [parameters] float32, measured [snapshots, metrics],
 * {@code optimizer/…} float32 of any length, trajectory [1] with the CRC-32 of the snapshots beside
 * it, and seal [64], a hash of the training's key and of all that the arrays' own checksums do not
 * cover. A file that is damaged, or of another training, is none.
 */
final class CheckpointFile {

  private static final String STEP = "step";
  private static final String PARAMETERS = "parameters";
  private static final String MEASURED = "measured";
  private static final String TRAJECTORY = "trajectory";
  private static final String SEAL = "seal";
  private static final String OPTIMIZER = "optimizer/";

  private final Path file;
  private final String key;
  private final String kernels;

  /**
   * What was read.
   *
   * @param trajectory checksum of the snapshots until then
   */
  record Saved(Checkpoint checkpoint, long trajectory) {}

  /**
   * The file of one training.
   *
   * @param key of everything that the training depends on
   * @param kernels that compute it: others give other bits
   */
  CheckpointFile(Path file, String key, String kernels) {
    this.file = file;
    this.key = key;
    this.kernels = kernels;
  }

  /** Replaces what was saved before. */
  void write(Saved saved) throws IOException {
    Checkpoint checkpoint = saved.checkpoint();
    double[] measured =
        Arrays.stream(checkpoint.measured()).flatMapToDouble(Arrays::stream).toArray();
    int snapshots = checkpoint.snapshots();
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    arrays.put(SEAL, NpyArray.ofInts(seal(saved), 64));
    arrays.put(STEP, NpyArray.ofDoubles(new double[] {checkpoint.step()}, 1));
    arrays.put(TRAJECTORY, NpyArray.ofDoubles(new double[] {saved.trajectory()}, 1));
    arrays.put(MEASURED, NpyArray.ofDoubles(measured, snapshots, measured.length / snapshots));
    arrays.put(PARAMETERS, vector(checkpoint.parameters()));
    checkpoint.optimizer().forEach((name, values) -> arrays.put(OPTIMIZER + name, vector(values)));
    AtomicFile.write(file, out -> Npz.write(out, arrays));
  }

  private static NpyArray vector(float[] values) {
    return NpyArray.ofFloats(values, values.length);
  }

  private int[] seal(Saved saved) {
    Checkpoint checkpoint = saved.checkpoint();
    return ContentKey.of("checkpoint")
        .with("training", key)
        .with("kernels", kernels)
        .with("step", checkpoint.step())
        .with("snapshots", checkpoint.snapshots())
        .with("trajectory", saved.trajectory())
        .with("optimizer", List.copyOf(checkpoint.optimizer().keySet()))
        .hash()
        .chars()
        .toArray();
  }

  /** What was saved last of this training, if it is whole. */
  Optional<Saved> read() {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      Map<String, NpyArray> arrays = Npz.read(file);
      Saved saved = saved(arrays);
      return Arrays.equals(seal(saved), arrays.get(SEAL).ints())
          ? Optional.of(saved)
          : Optional.empty();
    } catch (RuntimeException e) {
      // Whatever is wrong with it, training from the start mends it.
      return Optional.empty();
    }
  }

  private static Saved saved(Map<String, NpyArray> arrays) {
    Map<String, float[]> optimizer = new LinkedHashMap<>();
    arrays.forEach(
        (name, array) -> {
          if (name.startsWith(OPTIMIZER)) {
            optimizer.put(name.substring(OPTIMIZER.length()), array.floats());
          }
        });
    Checkpoint checkpoint =
        new Checkpoint(
            (long) arrays.get(STEP).doubles()[0],
            arrays.get(PARAMETERS).floats(),
            optimizer,
            rows(arrays.get(MEASURED)));
    return new Saved(checkpoint, (long) arrays.get(TRAJECTORY).doubles()[0]);
  }

  private static double[][] rows(NpyArray array) {
    double[] flat = array.doubles();
    int width = Math.toIntExact(array.shape().get(1));
    List<double[]> rows = new ArrayList<>();
    for (int from = 0; from < flat.length; from += width) {
      rows.add(Arrays.copyOfRange(flat, from, from + width));
    }
    return rows.toArray(double[][]::new);
  }

  /** Removes the file, if there is one. */
  void delete() throws IOException {
    Files.deleteIfExists(file);
  }
}
