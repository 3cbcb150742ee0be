package thalweg.runtime.job;

import java.io.IOException;
import java.util.List;
import thalweg.engine.problem.Problem;
import thalweg.engine.runs.Runs;

/** Where the runs of a job come from. */
interface RunSource {

  /** The labels of the runs, in the order of legends; at least one. */
  List<String> labels();

  /**
   * The finished runs, in the order of legends.
   *
   * @throws thalweg.api.plugin.PluginException if there are none to be had, in words for the user
   */
  Runs runs(Problem problem) throws IOException;
}
