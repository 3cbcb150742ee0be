package thalweg.runtime.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.Sweep;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.job.JobResult;
import thalweg.runtime.job.JobRunner;
import thalweg.runtime.store.RunDirectory;

/**
 * Runs every configuration of a sweep in a directory of its own, and draws them side by side.
 *
 * @param file the descriptor
 * @param output the directory of the whole
 * @param jobs that runs
 */
public record SweepJob(DescriptorFile file, Path output, JobRunner jobs) {

  /** Runs one configuration. */
  @FunctionalInterface
  public interface Run {

    /** Runs it, or draws it anew. */
    JobResult run(DescriptorFile.Configuration configuration, RunDirectory directory)
        throws IOException;
  }

  /** Hears of configurations as they end. */
  public interface Listener {

    /** One is done. */
    void finished(JobResult result);

    /** One cannot run, which says nothing about the others. */
    void failed(String configuration, PluginException reason);
  }

  /**
   * What a sweep leaves.
   *
   * @param results of the configurations that ran, in order
   * @param files beside them: the index first, then what the renderers drew
   */
  public record Outcome(List<JobResult> results, List<String> files) {

    /** A caution where planes cannot be compared. */
    public Optional<String> caution() {
      return Sweep.caution(results.stream().map(JobResult::scene).toList());
    }
  }

  /**
   * Runs all.
   *
   * @throws IOException if a file cannot be written
   */
  public Outcome run(Run run, Listener listener) throws IOException {
    List<JobResult> results = new ArrayList<>();
    try (RunDirectory root = RunDirectory.open(output)) {
      for (DescriptorFile.Configuration configuration : file.configurations()) {
        Path path = output.resolve(configuration.name());
        try (RunDirectory directory = RunDirectory.open(path)) {
          JobResult result = run.run(configuration, directory);
          results.add(result);
          listener.finished(result);
        } catch (PluginException e) {
          listener.failed(configuration.name(), e);
        }
      }
      return new Outcome(results, results.isEmpty() ? List.of() : beside(results, root));
    }
  }

  private List<String> beside(List<JobResult> results, RunDirectory root) throws IOException {
    List<String> pictures =
        jobs.drawSweep(file.title(), results, file.configurations().get(0).descriptor(), root);
    List<String> files = new ArrayList<>(SweepIndex.write(file.title(), results, pictures, root));
    files.addAll(pictures);
    return files;
  }
}
