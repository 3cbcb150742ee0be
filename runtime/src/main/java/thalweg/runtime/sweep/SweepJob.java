package thalweg.runtime.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.job.DrawnConfiguration;
import thalweg.runtime.job.InputFiles;
import thalweg.runtime.job.JobResult;
import thalweg.runtime.job.JobRunner;
import thalweg.runtime.job.ReferenceCheck;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.RunLayout;

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
   * @param drawn the configurations that ran, in order
   * @param files beside them: the index first, then what the renderers drew
   * @param caution where planes cannot be compared
   */
  public record Outcome(
      List<DrawnConfiguration> drawn, List<String> files, Optional<String> caution) {

    /** Copies the lists. */
    public Outcome {
      drawn = List.copyOf(drawn);
      files = List.copyOf(files);
    }
  }

  /**
   * Runs all but those that refer to something that there will not be: these are told first.
   *
   * @throws PluginException if there are files in the way that no run made
   * @throws IOException if a file cannot be written
   */
  public Outcome run(Run run, Listener listener) throws IOException {
    Set<Path> read = InputFiles.of(file);
    for (DescriptorFile.Configuration configuration : file.configurations()) {
      RunDirectory.requireOwn(output.resolve(configuration.name()), read);
    }
    try (RunDirectory root = RunDirectory.open(output, read)) {
      root.requireOwn(RunLayout.PAGE);
      root.requireOwn(RunLayout.SWEEP_TABLE);
      Map<String, PluginException> refused = ReferenceCheck.refused(file);
      refused.forEach(listener::failed);
      root.begin(Optional.empty());
      // What is beside the configurations is of an earlier sweep until all of them are done.
      root.change(RunLayout.PAGE);
      return new SweepRun(this, root, read).of(run, listener, refused.keySet());
    }
  }
}
