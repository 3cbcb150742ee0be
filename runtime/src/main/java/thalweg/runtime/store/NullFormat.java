package thalweg.runtime.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thalweg.api.scene.Band;
import thalweg.api.scene.NullShares;
import thalweg.engine.chance.NullStage;
import thalweg.engine.chance.Nulls;

/**
 * {@code null.csv}: for each law of walks, what planes chosen in the same way show of each path, by
 * its number in the order of legends, and of what the axes state.
 */
final class NullFormat implements Format<NullStage, Nulls> {

  private static final String HEADER =
      "law,path,first_mean,first_low,first_high,second_mean,second_low,second_high"
          + ",total_mean,total_low,total_high";

  private static final String RANDOM = "random";
  private static final String PERSISTENT = "persistent";
  private static final String AXES = "axes";

  @Override
  public Written write(NullStage stage, Nulls nulls, RunDirectory directory) throws IOException {
    directory.write(RunLayout.NULLS, out -> write(out, nulls));
    return Written.files(RunLayout.NULLS);
  }

  private static void write(OutputStream out, Nulls nulls) throws IOException {
    StringBuilder csv = new StringBuilder(HEADER).append('\n');
    append(csv, RANDOM, nulls.random());
    append(csv, PERSISTENT, nulls.persistent());
    out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** What there is: rows of what has no null are left out. */
  private static void append(StringBuilder csv, String law, Nulls.OfLaw nulls) {
    nulls.axes().ifPresent(shares -> append(csv, law, AXES, shares));
    for (int path = 0; path < nulls.paths().size(); path++) {
      String number = String.valueOf(path);
      nulls.paths().get(path).ifPresent(shares -> append(csv, law, number, shares));
    }
  }

  private static void append(StringBuilder csv, String law, String of, NullShares shares) {
    csv.append(law).append(',').append(of);
    Stream.of(shares.first(), shares.second(), shares.total())
        .flatMap(band -> Stream.of(band.mean(), band.low(), band.high()))
        .forEach(value -> csv.append(',').append(value.doubleValue()));
    csv.append('\n');
  }

  @Override
  public Nulls read(NullStage stage, StageRecord record, RunDirectory directory)
      throws IOException {
    Map<String, NullShares> known = new HashMap<>();
    CsvRows.read(
        directory.resolve(RunLayout.NULLS),
        HEADER,
        row -> {
          known.put(row[0] + ' ' + row[1], shares(row));
          return row;
        });
    int paths = stage.paths().size();
    return new Nulls(ofLaw(RANDOM, paths, known), ofLaw(PERSISTENT, paths, known));
  }

  private static NullShares shares(String[] row) {
    return new NullShares(band(row, 2), band(row, 5), band(row, 8));
  }

  private static Band band(String[] row, int from) {
    return new Band(
        Double.parseDouble(row[from]),
        Double.parseDouble(row[from + 1]),
        Double.parseDouble(row[from + 2]));
  }

  private static Nulls.OfLaw ofLaw(String law, int paths, Map<String, NullShares> known) {
    return new Nulls.OfLaw(
        Optional.ofNullable(known.get(law + ' ' + AXES)),
        IntStream.range(0, paths)
            .mapToObj(path -> Optional.ofNullable(known.get(law + ' ' + path)))
            .toList());
  }
}
