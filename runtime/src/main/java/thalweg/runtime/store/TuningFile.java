package thalweg.runtime.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code tuning/….csv}: what every candidate of an optimizer came to, for each seed. */
public final class TuningFile {

  private TuningFile() {}

  /**
   * One training run of a candidate.
   *
   * @param candidate its index
   * @param seed of the run
   * @param loss at the end; infinite where it diverged
   * @param accuracy at the end; NaN where it diverged
   */
  public record Trial(int candidate, long seed, double loss, double accuracy) {}

  /**
   * Writes the trials.
   *
   * @param settings the listed settings of each candidate, by name
   */
  public static void write(OutputStream out, List<Map<String, Object>> settings, List<Trial> trials)
      throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(String.join(",", settings.get(0).keySet())).append(",seed,loss,accuracy\n");
    for (Trial trial : trials) {
      List<String> cells = new ArrayList<>();
      settings.get(trial.candidate()).values().forEach(value -> cells.add(String.valueOf(value)));
      cells.add(Long.toString(trial.seed()));
      cells.add(Double.toString(trial.loss()));
      cells.add(Double.toString(trial.accuracy()));
      text.append(String.join(",", cells)).append('\n');
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
