package thalweg.runtime.pipeline;

import java.io.IOException;
import java.util.List;

/** Where the trajectories of a run directory come from. */
interface RunSource {

  /**
   * The finished runs, in the order of legends; at least one.
   *
   * @throws thalweg.api.plugin.PluginException if there are none to be had, in words for the user
   */
  List<TrainedRun> runs(LearningProblem problem) throws IOException;
}
