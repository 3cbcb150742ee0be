package thalweg.runtime.dev;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.api.plugin.PluginException;
import thalweg.engine.work.ProgressListener;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.job.JobResult;
import thalweg.runtime.job.JobRunner;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.sweep.SweepJob;

/** The run directory and what was computed for it last, so that renderers alone can draw again. */
final class DevJob {

  private final Path output;
  private final ProgressListener progress;
  private DescriptorFile keptOf;
  private List<JobResult> kept = List.of();

  DevJob(Path output, ProgressListener progress) {
    this.output = output;
    this.progress = progress;
  }

  /** Forgets what was computed: the run directory's keys say what of it still holds. */
  void forget() {
    keptOf = null;
    kept = List.of();
  }

  /**
   * Runs a descriptor, or draws from the scenes at hand if it computes nothing else than before.
   *
   * @return the names of all pictures
   */
  List<String> draw(DescriptorFile file) throws IOException {
    if (keptOf != null && !SameComputation.of(keptOf, file)) {
      forget();
    }
    // A new runner each time: its threads may hold on to classes of plug-ins.
    try (JobRunner jobs = new JobRunner(progress)) {
      List<JobResult> results = new ArrayList<>();
      List<String> pictures =
          file.isSweep() ? sweep(file, jobs, results) : one(file, jobs, results);
      keptOf = file;
      kept = results;
      return pictures;
    }
  }

  private List<String> one(DescriptorFile file, JobRunner jobs, List<JobResult> results)
      throws IOException {
    DescriptorFile.Configuration only = file.configurations().get(0);
    try (RunDirectory directory = RunDirectory.open(output)) {
      results.add(run(only, directory, jobs));
    }
    return results.get(0).pictures();
  }

  /** What can run is drawn; then whatever cannot is told. */
  private List<String> sweep(DescriptorFile file, JobRunner jobs, List<JobResult> results)
      throws IOException {
    List<PluginException> failures = new ArrayList<>();
    SweepJob.Listener listener =
        new SweepJob.Listener() {
          @Override
          public void finished(JobResult result) {
            results.add(result);
          }

          @Override
          public void failed(String configuration, PluginException reason) {
            failures.add(reason);
          }
        };
    SweepJob.Outcome outcome =
        new SweepJob(file, output, jobs).run((one, in) -> run(one, in, jobs), listener);
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
    return outcome.files();
  }

  private JobResult run(DescriptorFile.Configuration one, RunDirectory directory, JobRunner jobs)
      throws IOException {
    Optional<JobResult> known =
        kept.stream().filter(result -> result.name().equals(one.name())).findFirst();
    return known.isPresent()
        ? jobs.redraw(known.get(), one.descriptor(), directory)
        : jobs.run(one.name(), one.descriptor(), directory);
  }
}
