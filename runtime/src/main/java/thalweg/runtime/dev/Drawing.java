package thalweg.runtime.dev;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.pipeline.Pipeline;
import thalweg.runtime.pipeline.Redrawing;
import thalweg.runtime.pipeline.RunResult;
import thalweg.runtime.progress.ProgressListener;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.sweep.SweepIndex;

/** The run directory and what was computed for it last, so that renderers alone can draw again. */
final class Drawing {

  private final Path output;
  private final ProgressListener progress;
  private DescriptorFile keptOf;
  private List<RunResult> kept = List.of();

  Drawing(Path output, ProgressListener progress) {
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
    // A new pipeline each time: its threads may hold on to classes of plug-ins.
    try (Pipeline pipeline = new Pipeline(progress)) {
      List<RunResult> results = new ArrayList<>();
      List<String> pictures =
          file.isSweep() ? sweep(file, pipeline, results) : one(file, pipeline, results);
      keptOf = file;
      kept = results;
      return pictures;
    }
  }

  private List<String> one(DescriptorFile file, Pipeline pipeline, List<RunResult> results)
      throws IOException {
    results.add(run(file, 0, output, pipeline));
    return results.get(0).pictures();
  }

  private List<String> sweep(DescriptorFile file, Pipeline pipeline, List<RunResult> results)
      throws IOException {
    List<DescriptorFile.Configuration> configurations = file.configurations();
    try (RunDirectory root = RunDirectory.open(output)) {
      for (int i = 0; i < configurations.size(); i++) {
        results.add(run(file, i, output.resolve(configurations.get(i).name()), pipeline));
      }
      List<String> pictures =
          pipeline.drawSweep(file.title(), results, configurations.get(0).descriptor(), root);
      List<String> files = new ArrayList<>(pictures);
      files.addAll(SweepIndex.write(file.title(), results, pictures, root));
      return files;
    }
  }

  private RunResult run(DescriptorFile file, int index, Path path, Pipeline pipeline)
      throws IOException {
    DescriptorFile.Configuration one = file.configurations().get(index);
    try (RunDirectory directory = RunDirectory.open(path)) {
      return kept.isEmpty()
          ? pipeline.run(one.name(), one.descriptor(), directory)
          : new Redrawing(progress).redraw(kept.get(index), one.descriptor(), directory);
    }
  }
}
