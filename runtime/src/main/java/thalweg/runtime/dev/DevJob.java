package thalweg.runtime.dev;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thalweg.api.plugin.PluginException;
import thalweg.engine.work.ProgressListener;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.job.InputFiles;
import thalweg.runtime.job.JobResult;
import thalweg.runtime.job.JobRunner;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.sweep.SweepJob;

/**
 * The run directory and what was computed for it last, so that renderers alone can draw again.
 * Where memory is short, that is read from the directory.
 */
final class DevJob {

  private final Path output;
  private final ProgressListener progress;
  private DescriptorFile keptOf;
  private Map<String, SoftReference<JobResult>> kept = Map.of();
  private Set<String> cautions = Set.of();
  private volatile JobRunner running;

  DevJob(Path output, ProgressListener progress) {
    this.output = output;
    this.progress = progress;
  }

  /** Forgets what was computed: the run directory's keys say what of it still holds. */
  void forget() {
    keptOf = null;
    kept = Map.of();
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
      running = jobs;
      Results results = new Results(new HashMap<>(), new LinkedHashSet<>());
      List<String> pictures =
          file.isSweep() ? sweep(file, jobs, results) : one(file, jobs, results);
      keptOf = file;
      kept = results.byName();
      cautions = results.cautions();
      return pictures;
    }
  }

  /** Ends what is computed, from another thread; what is finished of it is kept. */
  void cancel() {
    JobRunner jobs = running;
    if (jobs != null) {
      jobs.cancel();
    }
  }

  /** A sentence for each renderer that drew nothing the last time. */
  List<String> cautions() {
    return List.copyOf(cautions);
  }

  /**
   * What one drawing came to.
   *
   * @param byName of configurations
   * @param cautions of renderers that drew nothing
   */
  private record Results(Map<String, SoftReference<JobResult>> byName, Set<String> cautions) {

    void add(JobResult result) {
      byName.put(result.name(), new SoftReference<>(result));
      cautions.addAll(result.cautions());
    }
  }

  private List<String> one(DescriptorFile file, JobRunner jobs, Results results)
      throws IOException {
    DescriptorFile.Configuration only = file.configurations().get(0);
    try (RunDirectory directory = RunDirectory.open(output, InputFiles.of(file))) {
      JobResult result = run(only, directory, jobs);
      results.add(result);
      return result.pictures();
    }
  }

  /** What can run is drawn; then whatever cannot is told. */
  private List<String> sweep(DescriptorFile file, JobRunner jobs, Results results)
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
    SoftReference<JobResult> known = kept.get(one.name());
    JobResult result = known == null ? null : known.get();
    return result != null && directory.isOf(one.descriptor().resolved())
        ? jobs.redraw(result, one.descriptor(), directory)
        : jobs.run(one.name(), one.descriptor(), directory);
  }
}
