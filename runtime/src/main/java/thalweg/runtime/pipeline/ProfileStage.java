package thalweg.runtime.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import thalweg.api.geometry.Cut;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.scene.Profile;
import thalweg.runtime.store.ProfileFile;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.StageRecord;

/** Evaluates the loss finely along the first axis of a plane. */
record ProfileStage(
    Cut cut, PlaneEvaluator evaluator, String key, RunDirectory directory, Workers workers)
    implements Stage<Profile> {

  private static final int BATCH = 32;

  @Override
  public String name() {
    return "profile";
  }

  @Override
  public Profile read(StageRecord record) throws IOException {
    return ProfileFile.read(directory.resolve(ProfileFile.FILE), cut);
  }

  @Override
  public Outcome<Profile> compute(Optional<StageRecord> unfinished) throws IOException {
    double[] alpha = cut.coordinates();
    double[] loss = new double[alpha.length];
    double[] accuracy = new double[alpha.length];
    List<Callable<Void>> tasks = new ArrayList<>();
    for (int from = 0; from < alpha.length; from += BATCH) {
      int first = from;
      int last = Math.min(from + BATCH, alpha.length);
      tasks.add(
          () -> {
            evaluate(alpha, loss, accuracy, first, last);
            return null;
          });
    }
    workers.all(tasks);
    Profile profile = new Profile(cut.from(), cut.to(), alpha, loss, accuracy);
    directory.write(ProfileFile.FILE, out -> ProfileFile.write(out, profile));
    return new Outcome<>(profile, List.of(ProfileFile.FILE), Map.of("barrier", profile.barrier()));
  }

  private void evaluate(double[] alpha, double[] loss, double[] accuracy, int from, int to) {
    double[] x = Arrays.copyOfRange(alpha, from, to);
    double[] losses = new double[x.length];
    double[] accuracies = new double[x.length];
    evaluator.evaluate(x, new double[x.length], losses, accuracies);
    System.arraycopy(losses, 0, loss, from, x.length);
    System.arraycopy(accuracies, 0, accuracy, from, x.length);
  }
}
