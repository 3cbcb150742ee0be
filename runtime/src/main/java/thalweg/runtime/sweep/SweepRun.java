package thalweg.runtime.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.FittedPlanes;
import thalweg.api.scene.Scene;
import thalweg.runtime.descriptor.Descriptor;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.job.DrawnConfiguration;
import thalweg.runtime.job.JobResult;
import thalweg.runtime.job.JobRunner;
import thalweg.runtime.store.RunDirectory;

/** One pass over the configurations of a sweep. Of those that are done, figures alone are kept. */
final class SweepRun {

  private final DescriptorFile file;
  private final Path output;
  private final JobRunner jobs;
  private final RunDirectory root;
  private final Set<Path> read;
  private final List<DrawnConfiguration> drawn = new ArrayList<>();
  private final List<SweepRow> rows = new ArrayList<>();
  private final FittedPlanes planes = new FittedPlanes();

  /**
   * A pass that has not begun.
   *
   * @param root the directory of the whole, open
   * @param read files that the configurations read
   */
  SweepRun(SweepJob sweep, RunDirectory root, Set<Path> read) {
    this.file = sweep.file();
    this.output = sweep.output();
    this.jobs = sweep.jobs();
    this.root = root;
    this.read = read;
  }

  /**
   * Runs.
   *
   * @param refused the configurations that are passed over
   */
  SweepJob.Outcome of(SweepJob.Run run, SweepJob.Listener listener, Set<String> refused)
      throws IOException {
    for (DescriptorFile.Configuration configuration : file.configurations()) {
      if (refused.contains(configuration.name())) {
        continue;
      }
      try (RunDirectory directory = directory(configuration)) {
        JobResult result = run.run(configuration, directory);
        add(configuration, result);
        listener.finished(result);
      } catch (PluginException e) {
        listener.failed(configuration.name(), e);
      }
    }
    List<String> files = drawn.isEmpty() ? List.of() : beside();
    return new SweepJob.Outcome(drawn, files, planes.caution());
  }

  private RunDirectory directory(DescriptorFile.Configuration configuration) {
    return RunDirectory.open(output.resolve(configuration.name()), read);
  }

  private void add(DescriptorFile.Configuration configuration, JobResult result) {
    KeptScene scene = new KeptScene(result.scene(), () -> read(configuration));
    drawn.add(new DrawnConfiguration(result.name(), scene, result.key(), result.pictures()));
    rows.addAll(SweepRow.of(result));
    planes.add(result.scene());
  }

  private Scene read(DescriptorFile.Configuration configuration) throws IOException {
    try (RunDirectory directory = directory(configuration)) {
      return jobs.scene(configuration.descriptor(), directory);
    }
  }

  private List<String> beside() throws IOException {
    Descriptor any = file.configurations().get(0).descriptor();
    List<String> pictures = jobs.drawSweep(file.title(), drawn, any, root);
    List<String> files =
        new ArrayList<>(SweepIndex.write(file.title(), rows, planes.caution(), pictures, root));
    pictures.stream().filter(picture -> !files.contains(picture)).forEach(files::add);
    root.finish();
    return files;
  }
}
